var Nr=Object.defineProperty;var Or=(n,t)=>{for(var i in t)Nr(n,i,{get:t[i],enumerable:!0})};var P,Ot,kr,dn,ye,Yn,kt,Qn,wt,_e,ce,wr,En=Symbol.for("pv"),Jn={},Zn=[],Rr=/^m(i|n|o|s|text|space)$/,he=Array.isArray,Rt=Zn.slice,cn=Object.assign;function yn(n){n&&n.parentNode&&n.remove()}function Un(n,t,i,r,s){var a={type:n,props:t,key:i,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:En,__v:s||++Ot,__i:-1,__u:0};return!s&&P.vnode&&P.vnode(a),a}function b(n){return n.children}function Hn(n,t){this.props=n,this.context=t,this.__g=0}function pn(n,t){if(t==null)return n.__&&pn(n.__,n.__i+1);for(var i;t<n.__k.length;t++)if((i=n.__k[t])&&i.__e)return i.__e;return typeof n.type!="function"||n.props.__P?null:pn(n)}function Ar(n){var t,i=n.__v,r=i.__e,s=[],a=[],o=n.__P;o&&((t=cn({constructor:En},i)).__v=i.__v+1,P.vnode&&P.vnode(t),fe(o,t,i,n.__n,o.namespaceURI,32&i.__u?[r]:null,s,r||pn(i),32&i.__u,a),t.__v=i.__v,t.__.__k[t.__i]=t,Et(s,t,a),i.__=i.__e=null,t.__e!=r&&At(t))}function At(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=null,n.__k.some(function(t){return t&&(n.__e=t.__e)}),At(n)}function bt(n){(8&n.__g||(n.__g|=8,dn.push(n),Yn++))&&ye==P.debounceRendering||((ye=P.debounceRendering)||queueMicrotask)(St)}function St(){try{for(var n,t=1;dn.length;)dn.length>t&&dn.sort(kt),n=dn.shift(),t=dn.length,8&n.__g&&Ar(n)}finally{(Yn=dn.length)&&(ye||queueMicrotask)(St)}}function vt(n,t,i,r,s,a,o,u,g,p,d){var y,_,m,c,h,f,N=r.__k||Zn,O=t.length;for(g=Sr(i,t,N,g,O),y=0;y<O;y++)(m=i.__k[y])!=null&&(_=~m.__i&&N[m.__i]||Jn,m.__i=y,f=fe(n,m,_,s,a,o,u,g,p,d),c=m.__e,(_.ref!=m.ref||8&_.__u)&&(_.ref&&be(_.ref,null,m,_),m.ref&&d.push(m.ref,m.__c||c,m)),h=h||c,4&m.__u?(g=Pt(m,g,n,!_.__v),_.__e&&(_.__e=null)):typeof m.type=="function"&&f!==void 0?g=f:c&&(g=c.nextSibling),m.__u&=-21);return i.__e=h,g}function Sr(n,t,i,r,s){var a,o,u,g,p,d,y,_,m,c=i.length,h=c,f=0,N=0,O=n.__k=Array(s);for(a=0;a<s;a++)(o=t[a])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=O[a]=Un(null,o):he(o)?o=O[a]=Un(b,{children:o}):o.constructor===En&&o.__b?o=O[a]=Un(o.type,o.props,o.key,o.ref,o.__v):O[a]=o,g=a+f,o.__=n,o.__b=n.__b+1,u=null,~(p=o.__i=vr(o,i,g,h))&&(h--,(u=i[p])&&(u.__u|=2)),u&&u.__v?(o.__u|=16,p==g-1?f--:p==g+1?f++:p!=g&&(p>g?f--:f++,N=1)):(~p||(s>c?f--:s<c&&f++),typeof o.type!="function"&&(o.__u|=4))):O[a]=null;if(N){for(d=[],y=[],a=0;a<s;a++)if((o=O[a])&&16&o.__u){for(f=0,_=d.length;f<_;)d[m=f+_>>1]<o.__i?f=m+1:_=m;d[f]=o.__i,y[a]=f+1}for(f=d.length;a--;)y[a]&&(y[a]==f?f--:O[a].__u|=4)}if(h)for(a=0;a<c;a++)!(u=i[a])||2&u.__u||(u.__e==r&&(r=pn(u)),Ne(u,u));return r}function Pt(n,t,i,r){var s,a,o,u;if(typeof n.type=="function"){if(n.props.__P)return t;if(s=n.__k)for(a=0;a<s.length;a++)s[a]&&(s[a].__=n,t=Pt(s[a],t,i,!1));return t}for(t&&!t.parentNode&&(t=pn(n))&&!t.parentNode&&(t=null),o=n.__e,u=t;u&&u.nodeType==8;)u=u.nextSibling;for(o!=u&&(!r&&i.moveBefore&&o.parentNode?i.moveBefore(o,t):i.insertBefore(o,t||null)),t=o;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function vr(n,t,i,r){var s,a=n.key,o=n.type,u=t[i],g=u&&!(2&u.__u);if(u===null&&a==null||g&&a==u.key&&o==u.type)return i;if(r>(g?1:0)){for(s=i-1;s>=0;s--)if((u=t[s])&&!(2&u.__u)&&a==u.key&&o==u.type)return s;for(s=i+1;s<t.length;s++)if((u=t[s])&&!(2&u.__u)&&a==u.key&&o==u.type)return s}return-1}function Nt(n,t,i){i==null&&(i=""),t[0]=="-"?n.setProperty(t,i):n[t]=i}function Kn(n,t,i,r,s){var a,o;if(t=="style")if(typeof i=="string")n.style.cssText=i;else{if(typeof r=="string"&&(n.style.cssText=r=""),r)for(t in r)i&&t in i||Nt(n.style,t);if(i)for(t in i)r&&i[t]==r[t]||Nt(n.style,t,i[t])}else if(t[0]=="o"&&t[1]=="n")typeof i!="function"&&(i=null),typeof r!="function"&&(r=null),(n.__e||(n.__e={}))[t]=i,i&&r||(o=ce[t]||(ce[t]=Pr(t)),(n.__a||(n.__a={}))[t]=_e,a=t!=(t=t.replace(wt,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),i?n.addEventListener(t,o,a):n.removeEventListener(t,o,a));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in n)try{return void(n[t]=i??"")}catch{}if(typeof i=="function")return;i==null||i===!1&&t[4]!="-"?n.removeAttribute(t):n.setAttribute(t,t=="popover"&&i==1?"":i)}}function Pr(n){return function(t){var i=this.__e;if(i){if(i=i[n],t[Qn]==null)t[Qn]=_e++;else if(t[Qn]<this.__a[n])return;return i(P.event?P.event(t):t)}}}function fe(n,t,i,r,s,a,o,u,g,p){var d,y,_,m,c,h,f,N,O,T,A,I,V,tn,M,Dn,un,mn,rn=t.type;if(t.constructor!==En)return null;128&i.__u&&(g=32&i.__u,d=i.__c.__z)&&(t.__u|=g,y=a=[],d.nodeType==8?u=jn(d,a):a.push(d),u=a[0]||u),(d=P.__b)&&d(t);n:if(typeof rn=="function"){_=o.length;try{if(N=t.props,O=(d=rn.prototype)&&d.render,T=(d=rn.contextType)&&r[d.__c],A=d?T?T.props.value:d.__:r,(m=i.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(O?t.__c=m=new rn(N,A):(t.__c=m=new Hn(N,A),m.constructor=rn,m.render=Er),T&&T.sub(m),m.state||(m.state={}),m.__n=r,m.__g|=8,m.__h=[],m.__k=[]),O&&(m.__s||(m.__s=m.state),rn.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=cn({},m.__s)),cn(m.__s,rn.getDerivedStateFromProps(N,m.__s)))),c=m.props,h=m.state,m.__v=t,i.__c){if(N!==c&&O&&!rn.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(N,A),t.__v==i.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(N,m.__s,A)===!1){t.__v!=i.__v&&(m.props=N,m.state=m.__s,m.__g&=-9),t.__e=i.__e,t.__k=i.__k,t.__k.some(function(j){j&&(j.__=t)}),Zn.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&o.push(m),u=pn(i);break n}m.componentWillUpdate&&m.componentWillUpdate(N,m.__s,A),O&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(c,h,f)})}else O&&!rn.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),O&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=A,m.props=N,m.__P=n,m.__g&=-5,I=P.__r,V=O?25:0;do m.__g&=-9,I&&I(t),d=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++V<25);O&&(Zn.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(r=cn({},r,m.getChildContext())),O&&i.__c&&m.getSnapshotBeforeUpdate&&(f=m.getSnapshotBeforeUpdate(c,h)),tn=d&&d.type===b&&d.key==null?d.props.children:d,N.__P&&(d=u,s=(n=N.__P).namespaceURI,g=a=null,i.props&&i.props.__P!=n&&(i.__k.some(function(j){j&&Ne(j,j)}),i.__k=null),u=i.__k?pn(i,0):null),u=vt(n,he(tn)?tn:[tn],t,i,r,s,a,o,u,g,p),N.__P&&(t.__e=null,u=d),t.__u&=-161,y&&y.some(yn),m.__h.length&&o.push(m),1&m.__g&&(m.__g&=-4)}catch(j){if(o.length=_,t.__v=null,g||a)if(j&&j.then){if(t.__u|=128|g,a){for(~(un=a.indexOf(u||void 0))||(un=a.length);(mn=a[un-1])&&mn.nodeType==8;)un--;for(;un<a.length;un++)if(mn=a[un])if(a[un]=null,M){if(mn==Dn)break}else{if(mn.nodeType!=8)break;mn.data.startsWith("$s")&&(Dn=jn(M=mn))}}if(!M){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;M=u}(d=jn(M=t.__c.__z||(t.__c.__z=M)))?(t.__e=M,u=d):t.__e=u,u=u&&u.nextSibling}else a&&a.some(yn);else t.__e=i.__e;t.__k||(t.__k=i.__k||[]),j&&j.then||Dt(t),P.__e(j,t,i)}}else u=t.__e=Dr(i.__e,t,i,r,s,a,o,g,p,n);return(d=P.diffed)&&d(t),u}function jn(n,t){if(n&&n.nodeType==8&&n.data.startsWith("$s"))for(var i=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))i++;else if(n.data.startsWith("/$s")&&!--i)return n}t&&t.push(n)}}function Dt(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some(Dt))}function Et(n,t,i){for(var r=0;r<i.length;)be(i[r++],i[r++],i[r++]);P.__c&&P.__c(t,n),n.some(function(s){try{n=s.__h,s.__h=[],n.some(function(a){a.call(s)})}catch(a){P.__e(a,s.__v)}})}function Dr(n,t,i,r,s,a,o,u,g,p){var d,y,_,m,c,h,f,N,O=i.props||Jn,T=t.props,A=t.type;if(A=="svg"?s="http://www.w3.org/2000/svg":A=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((c=a[d])&&(A?c.localName==A:c.nodeType==3)){n=c,a[d]=null;break}}if(!n){if(N=p.ownerDocument||document,!A)return N.createTextNode(T);n=N.createElementNS(s,A,T.is?T:p),u&&(P.__m&&P.__m(t,a),u=!1),a=null}if(A){if(p=A=="template"&&n.content||n,a=A=="textarea"&&T.defaultValue!=null?null:a&&Rt.call(p.childNodes),!u&&a)for(O={},d=0;d<n.attributes.length;d++)O[(c=n.attributes[d]).name]=c.value;for(d in O)c=O[d],d=="dangerouslySetInnerHTML"?_=c:d=="children"||d in T||d=="value"&&"defaultValue"in T||d=="checked"&&"defaultChecked"in T||Kn(n,d,null,c,s);for(d in T)c=T[d],d=="children"?m=c:d=="dangerouslySetInnerHTML"?y=c:d=="value"?h=c:d=="checked"?f=c:u&&typeof c!="function"||O[d]===c||Kn(n,d,c,O[d],s);y?(u||_&&(y.__html==_.__html||y.__html==n.innerHTML)||(n.innerHTML=y.__html),t.__k=[]):(_&&(n.textContent=""),(A=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Rr.test(A))&&(s="http://www.w3.org/1999/xhtml"),vt(p,he(m)?m:[m],t,i,r,s,a,o,a?a[0]:i.__k&&pn(i,0),u,g),a&&a.some(yn)),u&&A!="textarea"||(d="value",A=="progress"&&h==null?n.removeAttribute(d):h==null||h===n[d]&&(A!="progress"||h)||Kn(n,d,h,O[d],s),d="checked",f!=null&&f!=n[d]&&Kn(n,d,f,O[d],s))}else O===T||u&&n.data==T||(n.data=T);return n}function be(n,t,i,r){try{typeof n=="function"?t?t.__x=n(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():n(null)):n.current=t}catch(s){P.__e(s,i)}}function Ne(n,t,i){var r,s,a,o;if(P.unmount&&P.unmount(n),!(r=n.ref)||r.current&&r.current!=n.__e||be(r,null,t,n),r=n.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(u){P.__e(u,t)}r.__P=r.__n=null}if(r=n.__k)for(o=0;o<r.length;o++)r[o]&&Ne(r[o],t,typeof n.type!="function"||i&&!n.props.__P);!i&&(r=n.__c)&&(r=r.__z)&&(s=jn(r,a=[]))&&(r==n.__e&&a.some(yn),yn(s),yn(r)),i||yn(n.__e),n.__e=n.__c=n.__=null}function Er(n,t,i){return this.constructor(n,i)}function Ct(n,t){var i,r,s,a;P.__&&P.__(n,t),t.nodeType==9&&(t=t.documentElement),r=(i=n&&32&n.__u)?null:t.__k,t.__k=Un(b,{children:[n]}),s=[],a=[],fe(t,t.__k,r||Jn,Jn,t.namespaceURI,r?null:t.firstChild?Rt.call(t.childNodes):null,s,r?r.__e:t.firstChild,i,a),Et(s,t.__k,a),t.__k.props.children=null}P={__e:function(n,t,i,r){for(var s,a,o;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(a=s.constructor)&&a.getDerivedStateFromError)&&s.setState(a.getDerivedStateFromError(n)),s.componentDidCatch&&(s.componentDidCatch(n,r||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(u){n=u}}throw Yn=0,n}},Ot=0,kr=function(n){return n!=null&&n.constructor===En},Hn.prototype.setState=function(n,t){var i=this.__s;i&&i!=this.state||(i=this.__s=cn({},this.state)),typeof n=="function"&&(n=n(cn({},i),this.props)),n&&(cn(i,n),this.__v&&(t&&this.__k.push(t),bt(this)))},Hn.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),bt(this))},Hn.prototype.render=b,dn=[],Yn=0,kt=function(n,t){return n.__v.__b-t.__v.__b},Qn=Symbol(),wt=/(PointerCapture)$|Capture$/i,_e=0,ce={},wr=0;var Tn,B,Oe,Tt,ke=Object.is,Gn=0,qt=[],we=[],W=P,Gt=W.__b,xt=W.__r,Lt=W.diffed,It=W.__c,Wt=W.unmount,zt=W.__;function Ae(n,t){W.__h&&W.__h(B,n,Gn||t),Gn=0;var i=B.__H||(B.__H={__:[],__h:[]});return n>=i.__.length&&i.__.push({}),i.__[n]}function v(n){return Gn=1,Cr(Kt,n)}function Cr(n,t,i){var r=Ae(Tn++,2);if(r.t=n,!r.__c&&(r.__=[i?i(t):Kt(void 0,t),function(a){var o=(r.__N||r.__)[0],u=r.t(o,a);ke(o,u)||(r.__N=[u,r.__[1]],r.__c.setState({}))}],r.__c=B,!B.__f)){B.__f=!0;var s=B.shouldComponentUpdate;B.shouldComponentUpdate=function(a,o,u){var g=this.__H;if(!g)return!0;var p=!1,d=this.props!=a;if(g.__.some(function(_){_.__N&&(p=!0,ke(_.__[0],_.__N[0])||(d=!0))}),s){var y=s.call(this,a,o,u);return p?y||d:y}return!p||d}}return r.__}function q(n,t){var i=Ae(Tn++,3);!W.__s&&Vt(i.__H,t)&&(i.__P=!0,i.__=n,i.u=t,B.__H.__h.push(i))}function _n(n){return Gn=5,$t(function(){return{current:n}},[])}function $t(n,t){var i=Ae(Tn++,7);return Vt(i.__H,t)&&(i.__=n(),i.__H=t),i.__}function Mt(n,t){return Gn=8,$t(function(){return n},t)}function Tr(){var n;do{for(;n=we.shift();)try{Cn(n)}catch(i){W.__e(i,{__:(n=n.__P)&&n.__v})}for(;n=qt.shift();){var t=n.__H;if(n.__P&&t)try{t.__h.some(Cn),t.__h.some(Re),t.__h=[]}catch(i){t.__h=[],W.__e(i,n.__v)}}}while(we.length)}W.__b=function(n){B=null,Gt&&Gt(n)},W.__=function(n,t){n&&t.__k&&t.__k.__m&&(n.__m=t.__k.__m),zt&&zt(n,t)},W.__r=function(n){xt&&xt(n),Tn=0;var t=(B=n.__c).__H;t&&(Oe==B?B.__h=[]:(t.__h.some(Cn),t.__h.some(Re),Tn=0),t.__h=[],t.__.some(function(i){i.__N&&(i.__=i.__N),i.u=i.__N=void 0})),Oe=B},W.diffed=function(n){Lt&&Lt(n);var t=n.__c;t&&t.__H&&(t.__H.__h.length&&Bt(qt.push(t)),t.__H.__.some(function(i){i.u&&(i.__H=i.u)})),Oe=B=null},W.__c=function(n,t){t.some(function(i){try{i.__h.some(Cn),i.__h=i.__h.filter(function(r){return!r.__||Re(r)})}catch(r){i.__h=[function(){throw r}]}}),It&&It(n,t)},W.unmount=function(n){Wt&&Wt(n);var t,i,r=n.__c;r&&r.__H&&(r.__H.__.some(function(s){try{if(s.__P&&s.__c){if(i===void 0){for(i=n.__;i&&(!i.__c||!i.__c.__P);)i=i.__;i=i&&i.__c}s.__P=i,Bt(we.push(s))}else Cn(s)}catch(a){t=a}}),r.__H=void 0,t&&W.__e(t,r.__v))};var Ft=typeof requestAnimationFrame=="function";function Gr(n){var t,i=function(){clearTimeout(r),Ft&&cancelAnimationFrame(t),setTimeout(n)},r=setTimeout(i,35);Ft&&(t=requestAnimationFrame(i))}function Bt(n){n!=1&&Tt==W.requestAnimationFrame||((Tt=W.requestAnimationFrame)||Gr)(Tr)}function Cn(n){var t=B,i=n.__c;typeof i=="function"&&(n.__c=void 0,i()),B=t}function Re(n){var t=B;n.__c=n.__(),B=t}function Vt(n,t){return!n||n.length!=t.length||t.some(function(i,r){return!ke(i,n[r])})}function Kt(n,t){return typeof t=="function"?t(n):t}var wn=class extends Error{constructor(i,r,s={}){super(i);this.code=r;this.extensions=s}code;extensions};function Ut(n){let t=n.errors?.[0];if(t)throw new wn(t.message,t.extensions?.code??"",t.extensions);return{data:n.data,revision:n.extensions?.revision??0}}var Xn="answerable-token",Qt=/[#&]token=([\w.-]+)/.exec(location.hash);Qt&&(sessionStorage.setItem(Xn,Qt[1]),history.replaceState(null,"",location.pathname+location.search));var gn=()=>sessionStorage.getItem(Xn)??"";function Ht(n){n?sessionStorage.setItem(Xn,n):sessionStorage.removeItem(Xn)}var jt=n=>({"Content-Type":"application/json",Accept:n,...gn()&&{Authorization:`Bearer ${gn()}`}});async function U(n,t,i="",r){let s;try{s=await fetch("/graphql",{method:"POST",headers:{...jt("application/graphql-response+json, application/json;q=0.9"),...i&&{"Answerable-After":i}},body:JSON.stringify({query:n.toString(),variables:t}),signal:r??null})}catch(o){throw r?.aborted?o:new wn(String(o),"NETWORK")}let a=await s.json().catch(()=>{});if(!a)throw new wn(s.statusText,"NETWORK");return Ut(a)}var Se=new Map;function ve(n,t,i,r){let s=JSON.stringify({query:n.toString(),variables:t}),a=Se.get(s);if(!a){let g={listeners:new Set,up:!0,stop:()=>{}};Se.set(s,a=g);let p=d=>[...g.listeners].forEach(d);g.stop=xr(s,d=>p(y=>y.event(d)),d=>{g.up=d,p(y=>y.connected(d))})}let o={event:i,connected:r};a.listeners.add(o),r(a.up);let u=a;return()=>{u.listeners.delete(o),!(u.listeners.size>0)&&(Se.delete(s),u.stop())}}function xr(n,t,i){let r=!1,s=new AbortController,a=!0,o=()=>document.hidden&&s.abort();return document.addEventListener("visibilitychange",o),(async()=>{for(let u=1e3;!r;){for(;document.hidden;)await new Promise(g=>document.addEventListener("visibilitychange",g,{once:!0}));if(r)return;s=new AbortController;try{let g=await fetch("/graphql",{method:"POST",headers:jt("text/event-stream"),body:n,signal:s.signal});if(!g.headers.get("Content-Type")?.startsWith("text/event-stream"))return;i(!0),u=500;let p=g.body.pipeThrough(new TextDecoderStream).getReader();for(let d="";;){let{done:y,value:_}=await p.read();if(y)break;let m=(d+_).split(`

`);d=m.pop();for(let c of m){let h=/^event: next\ndata: (.+)$/m.exec(c);if(!h)continue;let f=Ut(JSON.parse(h[1])).data;a||t(f),a=!1}}}catch(g){if(g instanceof wn&&g.code!=="NETWORK")return}r||s.signal.aborted||(i(!1),await new Promise(g=>setTimeout(g,u)),u=Math.min(2*u,3e4))}})(),()=>{r=!0,document.removeEventListener("visibilitychange",o),s.abort()}}var Ue={};Or(Ue,{ActionPointPageDocument:()=>Qr,AddressRecommendationDocument:()=>We,AnsweredFragmentDoc:()=>Mr,BodiesDocument:()=>Me,ChoicesDocument:()=>De,CitedFragmentDoc:()=>Ir,CountedFragmentDoc:()=>qr,DerivedFragmentDoc:()=>Kr,DocumentPageDocument:()=>Ur,GraphChangedDocument:()=>Te,HeadFragmentDoc:()=>Wr,InitiativePageDocument:()=>Hr,LanesDocument:()=>ee,LedgerChangedDocument:()=>Ce,LedgerDocument:()=>xn,LinkFragmentDoc:()=>Lr,MeetingPageDocument:()=>jr,NamesDocument:()=>Ln,NotAskedDocument:()=>Qe,NumbersFragmentDoc:()=>Br,ObligationsDocument:()=>ne,OrganizationPageDocument:()=>Yr,OutcomePageDocument:()=>Jr,OwingFragmentDoc:()=>$r,PageFragmentDoc:()=>Fr,PersonPageDocument:()=>Zr,PickDocument:()=>xe,ProgressReportPageDocument:()=>Xr,RecommendationPageDocument:()=>ns,RecordProgressDocument:()=>Fe,RecordResponseDocument:()=>Le,RelationshipCountsDocument:()=>Ve,RelationshipsDocument:()=>Ke,ReportedFragmentDoc:()=>Vr,RespondentsDocument:()=>Pe,ResponsePageDocument:()=>es,RetractProgressDocument:()=>Be,RetractResponseDocument:()=>Ie,RowFragmentDoc:()=>zr,SearchDocument:()=>te,SinceDocument:()=>$e,StakeholderGroupPageDocument:()=>ts,SubjectsDocument:()=>In,ThemePageDocument:()=>is,TimelineDocument:()=>ie,TrendDocument:()=>qe,TypedDocumentString:()=>k,ViewerDocument:()=>Ge,WhyDocument:()=>Ee,WithdrawAddressingDocument:()=>ze,WorkingGroupPageDocument:()=>rs});var k=class extends String{__apiType;value;__meta__;constructor(t,i){super(t),this.value=t,this.__meta__=i}toString(){return this.value}},Lr=new k(`
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
    `,{fragmentName:"Link"}),Ir=new k(`
    fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Cited"}),Wr=new k(`
    fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Head"}),zr=new k(`
    fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Row"}),Fr=new k(`
    fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}`,{fragmentName:"Page"}),Br=new k(`
    fragment Numbers on ObligationConnection {
  totalCount
  countsByState {
    state
    count
  }
  responseRate
  medianDaysLate
}
    `,{fragmentName:"Numbers"}),qr=new k(`
    fragment Counted on ObligationCounts {
  overlapping
  rows {
    keys {
      value
      label
    }
    count
  }
}
    `,{fragmentName:"Counted"}),$r=new k(`
    fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    openCount
    overdueCount
    nextDueOn
    stakeholder {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`,{fragmentName:"Owing"}),Mr=new k(`
    fragment Answered on Response {
  ...Link
  kind
  submittedOn
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Answered"}),Vr=new k(`
    fragment Reported on ProgressReport {
  ...Link
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Reported"}),Kr=new k(`
    fragment Derived on Deadline {
  dueOn
  basis
  addressedOn
  respondWithin
  explanation
  review {
    ...Link
    on
    days
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`,{fragmentName:"Derived"}),Qr=new k(`
    query ActionPointPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on ActionPoint {
      ...Head
      text
      agreedOn
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recordedIn(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressees(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviews(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responses(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      implements(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      agreedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Ur=new k(`
    query DocumentPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Document {
      ...Head
      title
      ownKind: kind
      publishedOn
      language
      url
      pages
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recorded(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      translationOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      translations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Hr=new k(`
    query InitiativePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Initiative {
      ...Head
      name
      aliases
      summary
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),jr=new k(`
    query MeetingPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Meeting {
      ...Head
      name
      ownKind: kind
      ownStatus: status
      on
      days
      place
      summary
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviewed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      agreed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      heldBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      hosts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participants(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussed(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      partOf(first: $first) {
        totalCount
        edges {
          position
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          position
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByMeetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByWorkingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informedByDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Yr=new k(`
    query OrganizationPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Organization {
      ...Head
      name
      aliases
      abbreviation
      ownKind: kind
      country
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      successors(first: $first) {
        totalCount
        edges {
          on
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      predecessors(first: $first) {
        totalCount
        edges {
          on
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      affiliates(first: $first) {
        totalCount
        edges {
          role
          focalPoint
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leads(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      convenes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supports(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinates(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      hosted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submitted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedProgress(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Jr=new k(`
    query OutcomePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Outcome {
      ...Head
      text
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Zr=new k(`
    query PersonPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Person {
      ...Head
      name
      aliases
      roleTitle
      contact
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      affiliations(first: $first) {
        totalCount
        edges {
          role
          focalPoint
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submitted(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedProgress(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Xr=new k(`
    query ProgressReportPage($id: ID!, $first: Int!, $asOf: Date) {
  node(id: $id) {
    ... on ProgressReport {
      ...Head
      ownStatus: status
      state(asOf: $asOf)
      reportedOn
      retractedOn
      text
      reportsOn(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      outcomes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      onBehalfOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),ns=new k(`
    query RecommendationPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Recommendation {
      ...Head
      reference
      text
      issuedOn
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recordedIn(first: $first) {
        totalCount
        edges {
          page
          paragraph
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressees(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      reviews(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responses(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressReports(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishers(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      actionPoints(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      discussedAt(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),es=new k(`
    query ResponsePage($id: ID!, $first: Int!, $asOf: Date) {
  node(id: $id) {
    ... on Response {
      ...Head
      ownKind: kind
      state(asOf: $asOf)
      submittedOn
      retractedOn
      text
      answers(first: $first) {
        totalCount
        edges {
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      submittedBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      onBehalfOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),ts=new k(`
    query StakeholderGroupPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on StakeholderGroup {
      ...Head
      name
      aliases
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      participatesIn(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      worksOn(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),is=new k(`
    query ThemePage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on Theme {
      ...Head
      name
      aliases
      summary
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      workingGroups(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      recommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      actionPoints(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      documents(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      workedOnBy(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),rs=new k(`
    query WorkingGroupPage($id: ID!, $first: Int!) {
  node(id: $id) {
    ... on WorkingGroup {
      ...Head
      name
      aliases
      summary
      ownStatus: status
      pilot
      memberOf(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      addressed(first: $first) {
        totalCount
        edges {
          key
          addressedOn
          withdrawnOn
          dueOn
          respondWithin
          responsibility
          round
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      responsesOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      progressOnBehalf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      members(first: $first) {
        totalCount
        edges {
          role
          status
          representing {
            ...Link
          }
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      partOf(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      outcomes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      themes(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      meetings(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      leaders(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      conveners(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      supporters(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      coordinators(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      issuedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedRecommendations(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      publishedDocuments(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      parts(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
      informs(first: $first) {
        totalCount
        edges {
          since
          until
          assumption
          sources {
            ...Cited
          }
          node {
            ...Link
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),xn=new k(`
    query Ledger($sourced: ObligationFilter, $assumed: ObligationFilter, $sourcedScope: ObligationFilter, $assumedScope: ObligationFilter, $late: ObligationFilter, $by: [ObligationDimension!]!, $gaps: Boolean!, $asOf: Date, $sourcedFirst: Int!, $assumedFirst: Int!) {
  sourced: obligations(
    filter: $sourced
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}, {by: SUBJECT}]
    asOf: $asOf
    first: $sourcedFirst
  ) {
    asOf
    ...Page
  }
  assumed: obligations(
    filter: $assumed
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}, {by: SUBJECT}]
    asOf: $asOf
    first: $assumedFirst
  ) {
    ...Page
  }
  sourcedNumbers: obligations(filter: $sourcedScope, asOf: $asOf, first: 0) {
    ...Numbers
    counts(by: $by, includeEmpty: $gaps) {
      ...Counted
    }
  }
  assumedNumbers: obligations(filter: $assumedScope, asOf: $asOf, first: 0) {
    ...Numbers
    counts(by: $by) {
      ...Counted
    }
  }
  late: stakeholdersOwing(filter: $late, asOf: $asOf, first: 0) {
    totalCount
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}
fragment Numbers on ObligationConnection {
  totalCount
  countsByState {
    state
    count
  }
  responseRate
  medianDaysLate
}
fragment Counted on ObligationCounts {
  overlapping
  rows {
    keys {
      value
      label
    }
    count
  }
}`),ne=new k(`
    query Obligations($filter: ObligationFilter, $asOf: Date, $first: Int!, $after: String) {
  obligations(
    filter: $filter
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}, {by: SUBJECT}]
    asOf: $asOf
    first: $first
    after: $after
  ) {
    ...Page
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Page on ObligationConnection {
  totalCount
  pageInfo {
    endCursor
    hasNextPage
  }
  nodes {
    ...Row
  }
}`),ee=new k(`
    query Lanes($filter: ObligationFilter, $asOf: Date, $first: Int!) {
  obligations(
    filter: $filter
    orderBy: [{by: SUBJECT}, {by: RESPONDENT}]
    asOf: $asOf
    first: $first
  ) {
    totalCount
    nodes {
      __typename
      id
      state
      assumed
      respondent {
        ...Link
      }
      subject {
        ...Link
        ... on Recommendation {
          themes(asOf: $asOf, first: 20) {
            nodes {
              ...Link
            }
          }
        }
        ... on ActionPoint {
          themes(asOf: $asOf, first: 20) {
            nodes {
              ...Link
            }
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Pe=new k(`
    query Respondents($sourced: ObligationFilter, $assumed: ObligationFilter, $asOf: Date, $first: Int!) {
  sourced: stakeholdersOwing(
    filter: $sourced
    orderBy: [{by: OVERDUE, direction: DESC}, {by: OPEN, direction: DESC}]
    asOf: $asOf
    first: $first
  ) {
    ...Owing
  }
  assumed: stakeholdersOwing(
    filter: $assumed
    orderBy: [{by: OVERDUE, direction: DESC}, {by: OPEN, direction: DESC}]
    asOf: $asOf
    first: $first
  ) {
    ...Owing
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    openCount
    overdueCount
    nextDueOn
    stakeholder {
      ...Link
    }
  }
}`),De=new k(`
    query Choices($asOf: Date, $owing: ObligationFilter) {
  themes(asOf: $asOf, first: 200, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  workingGroups(asOf: $asOf, first: 200, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  stakeholdersOwing(
    filter: $owing
    asOf: $asOf
    first: 200
    orderBy: [{by: NAME}]
  ) {
    nodes {
      stakeholder {
        ...Link
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Ln=new k(`
    query Names($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on GraphNode {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Ee=new k(`
    query Why($id: ID!, $theme: ID) {
  node(id: $id) {
    ... on Obligation {
      ...Row
      subject {
        themes(first: 5) {
          edges {
            assumption
            sources {
              ...Cited
            }
            node {
              ...Link
            }
          }
        }
      }
      deadline {
        ...Derived
      }
      reasons {
        responsibility
        withdrawn
        deadline {
          dueOn
        }
        steps(theme: $theme) {
          type
          key
          from {
            ...Link
          }
          to {
            ...Link
          }
          since
          until
          on
          addressedOn
          withdrawnOn
          round
          assumption
          sources {
            ...Cited
          }
        }
      }
      responses {
        ...Answered
      }
      holdingResponse {
        ...Answered
      }
      progress {
        report {
          ...Reported
        }
      }
      assessment {
        report {
          ...Reported
        }
      }
      focalPoints {
        ...Link
        roleTitle
        contact
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Answered on Response {
  ...Link
  kind
  submittedOn
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
fragment Reported on ProgressReport {
  ...Link
  retractedOn
  text
  assumption
  submittedBy(first: 10) {
    nodes {
      ...Link
    }
  }
  onBehalfOf(first: 10) {
    nodes {
      ...Link
    }
  }
  sources {
    ...Cited
  }
}
fragment Derived on Deadline {
  dueOn
  basis
  addressedOn
  respondWithin
  explanation
  review {
    ...Link
    on
    days
  }
  alternativeValues {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),te=new k(`
    query Search($query: String!, $labels: [Label!], $asOf: Date, $first: Int!) {
  search(query: $query, labels: $labels, asOf: $asOf, first: $first) {
    totalCount
    facets {
      label
      count
    }
    edges {
      node {
        ...Link
      }
      highlights {
        property
        snippet {
          text
          found
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Ce=new k(`
    subscription LedgerChanged($filter: ObligationFilter) {
  obligationsChanged(filter: $filter) {
    position
    changes {
      obligationId
    }
  }
}
    `),Te=new k(`
    subscription GraphChanged {
  graphChanged {
    position
    nodes {
      id
    }
    removedNodes
    relationships {
      from
    }
  }
}
    `),Ge=new k(`
    query Viewer {
  viewer {
    name
    clearance
    role
    answersFor
  }
}
    `),xe=new k(`
    query Pick($query: String!, $labels: [Label!]) {
  search(query: $query, labels: $labels, first: 8) {
    nodes {
      ...Link
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Le=new k(`
    mutation RecordResponse($input: RecordResponseInput!) {
  written: recordResponse(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),Ie=new k(`
    mutation RetractResponse($input: RetractResponseInput!) {
  written: retractResponse(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),We=new k(`
    mutation AddressRecommendation($input: AddressRecommendationInput!) {
  written: addressRecommendation(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),ze=new k(`
    mutation WithdrawAddressing($input: WithdrawAddressingInput!) {
  written: withdrawAddressing(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),Fe=new k(`
    mutation RecordProgress($input: RecordProgressInput!) {
  written: recordProgress(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),Be=new k(`
    mutation RetractProgress($input: RetractProgressInput!) {
  written: retractProgress(input: $input) {
    change {
      revision
    }
    obligations {
      before
      after
    }
  }
}
    `),qe=new k(`
    query Trend($filter: ObligationFilter, $from: Date!, $to: Date!) {
  ledgerSeries(filter: $filter, from: $from, to: $to, every: MONTH) {
    asOf
    totalCount
    countsByState {
      state
      count
    }
  }
}
    `),$e=new k(`
    query Since($filter: ObligationFilter, $from: Date!, $to: Date!, $first: Int!) {
  ledgerDiff(filter: $filter, from: $from, to: $to, first: $first) {
    totalCount
    nodes {
      obligationId
      before
      after
      obligation {
        ...Row
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  progress {
    status
    reportedOn
  }
  assessment {
    status
    reportedOn
  }
  progressDisputed
  respondent {
    ...Link
  }
  subject {
    ...Link
  }
}`),Me=new k(`
    query Bodies($ids: [ID!]!) {
  nodes(ids: $ids) {
    ... on GraphNode {
      ...Link
    }
    ... on Organization {
      memberOf(first: 100) {
        nodes {
          id
        }
      }
    }
    ... on StakeholderGroup {
      memberOf(first: 100) {
        nodes {
          id
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),ie=new k(`
    query Timeline($from: Date!, $to: Date!, $kinds: [TimelineKind!]) {
  initiatives(first: 5, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  workingGroups(first: 40, orderBy: [{by: NAME}]) {
    nodes {
      ...Link
    }
  }
  timeline(from: $from, to: $to, kinds: $kinds, first: 500) {
    totalCount
    nodes {
      kind
      on
      onDays {
        last
      }
      relationship {
        to {
          ...Link
        }
      }
      node {
        ...Link
        assumption
        sources {
          page
          document {
            id
          }
        }
        alternativeValues {
          property
          value
          sources {
            page
            document {
              id
            }
          }
        }
        ... on Meeting {
          place
          days
          meeting: kind
          heldBy(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
        }
        ... on Document {
          issuers(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
          publishers(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
        }
        ... on Recommendation {
          issuers(first: 5) {
            edges {
              assumption
              node {
                id
              }
            }
          }
        }
        ... on ActionPoint {
          agreedAt(first: 5) {
            nodes {
              heldBy(first: 5) {
                edges {
                  assumption
                  node {
                    id
                  }
                }
              }
            }
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`),Ve=new k(`
    query RelationshipCounts($id: ID!) {
  node(id: $id) {
    ... on GraphNode {
      relationshipCounts {
        type
        direction
        label
        count
      }
    }
  }
}
    `),Ke=new k(`
    query Relationships($id: ID!, $types: [RelationshipType!], $direction: RelationshipDirection, $labels: [Label!], $first: Int!) {
  node(id: $id) {
    ... on GraphNode {
      relationships(
        types: $types
        direction: $direction
        labels: $labels
        first: $first
      ) {
        totalCount
        edges {
          node {
            ...Link
          }
          relationship {
            type
            key
            since
            until
            role
            status
            focalPoint
            representing {
              ...Link
            }
            addressedOn
            dueOn
            withdrawnOn
            on
            respondWithin
            round
            responsibility
            page
            paragraph
            assumption
            sources {
              ...Cited
            }
          }
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  on
  document {
    ...Link
    url
    publishedOn
  }
  statedBy {
    ...Link
  }
}`),Qe=new k(`
    query NotAsked($asOf: Date, $groups: [ID!], $ofGroup: Boolean!) {
  themes(asOf: $asOf, first: 500) {
    totalCount
    nodes {
      id
      partOf(asOf: $asOf, first: 20) {
        nodes {
          id
        }
      }
      recommendations(
        asOf: $asOf
        first: 200
        filter: {obligations: {count: {max: 0}}}
      ) {
        totalCount
        nodes {
          id
        }
      }
      actionPoints(asOf: $asOf, first: 50, filter: {obligations: {count: {max: 0}}}) {
        totalCount
        nodes {
          id
        }
      }
    }
  }
  recommendations(
    asOf: $asOf
    first: 500
    filter: {obligations: {count: {max: 0}}, themes: {none: {}}}
  ) {
    totalCount
    nodes {
      id
    }
  }
  actionPoints(
    asOf: $asOf
    first: 500
    filter: {obligations: {count: {max: 0}}, themes: {none: {}}}
  ) {
    totalCount
    nodes {
      id
    }
  }
  workingGroups(filter: {ids: $groups}, first: 1) @include(if: $ofGroup) {
    nodes {
      themes(asOf: $asOf, first: 200) {
        nodes {
          id
        }
      }
      issuedRecommendations(
        asOf: $asOf
        first: 500
        filter: {obligations: {count: {max: 0}}}
      ) {
        totalCount
        nodes {
          id
        }
      }
      meetings(asOf: $asOf, first: 200) {
        nodes {
          agreed(asOf: $asOf, first: 50, filter: {obligations: {count: {max: 0}}}) {
            totalCount
            nodes {
              id
            }
          }
        }
      }
    }
  }
}
    `),In=new k(`
    query Subjects($ids: [ID!]!, $asOf: Date) {
  nodes(ids: $ids) {
    ... on Recommendation {
      ...Link
      on: issuedOn
      themes(asOf: $asOf, first: 5) {
        nodes {
          ...Link
        }
      }
    }
    ... on ActionPoint {
      ...Link
      on: agreedOn
      themes(asOf: $asOf, first: 5) {
        nodes {
          ...Link
        }
      }
    }
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
  ... on Response {
    kind
    submittedOn
  }
  ... on ProgressReport {
    status
    reportedOn
  }
}`);function D(n,t,i,r){let s=n.toString()+JSON.stringify(t),[a,o]=v({key:"",ids:new Set}),[u,g]=v(!0),p=_n(s);p.current=s;let d=Mt((m="",c)=>{let h=s,f=new AbortController;return U(n,t,m,f.signal).then(N=>p.current===h&&o(O=>!c||O.key!==h||!O.shown?{key:h,shown:N,ids:new Set}:JSON.stringify(N.data)===JSON.stringify(O.shown.data)?{...O,next:void 0,ids:new Set}:{...O,next:N,ids:new Set([...O.ids,...c])}),N=>f.signal.aborted||p.current!==h||c||o(O=>({key:h,shown:O.key===h?O.shown:void 0,failure:N,ids:new Set}))),()=>f.abort()},[s]);q(()=>d(),[d,r]),q(()=>{let m=c=>{d(String(c.detail))};return addEventListener("written",m),()=>removeEventListener("written",m)},[d]);let y=JSON.stringify(i),_=_n(d);return _.current=d,q(()=>{if(i)return i==="graph"?ve(Te,{},({graphChanged:{position:m,nodes:c,removedNodes:h,relationships:f}})=>{_.current(m,[...new Set([...c.map(({id:N})=>N),...h,...c.length?[]:f.map(({from:N})=>N)])])},g):ve(Ce,{filter:i.ledger},({obligationsChanged:{position:m,changes:c}})=>{_.current(m,c.map(({obligationId:h})=>h))},g)},[y]),{data:a.shown?.data,revision:a.shown?.revision??0,failure:a.key===s?a.failure:void 0,busy:a.key!==s,changed:a.key===s&&a.next?Math.max(1,a.ids.size):0,show:()=>o(m=>m.next?{key:m.key,shown:m.next,ids:new Set}:m),reload:()=>{d()},connected:u}}var Yt=n=>dispatchEvent(new CustomEvent("written",{detail:n}));var re=()=>({path:location.pathname,params:new URLSearchParams(location.search)}),He=new Set,Jt=()=>He.forEach(n=>n());addEventListener("popstate",Jt);function K(n,t=!1){history[t?"replaceState":"pushState"](null,"",n),Jt()}function Zt(){let[n,t]=v(re);return q(()=>{let i=()=>t(re());return He.add(i),()=>{He.delete(i)}},[]),n}addEventListener("click",n=>{let t=n.target instanceof Element?n.target.closest("a"):null;if(!t||n.defaultPrevented||n.button!==0||n.metaKey||n.ctrlKey||n.shiftKey||n.altKey)return;let i=new URL(t.href,location.href);if(i.origin!==location.origin||t.target||t.hasAttribute("download")||!ss(i.pathname))return;let r=i.pathname!==location.pathname;i.hash&&!r&&i.search===location.search||(n.preventDefault(),K(i.pathname+i.search+i.hash),i.hash?requestAnimationFrame(()=>document.getElementById(i.hash.slice(1))?.scrollIntoView()):r&&scrollTo(0,0))});var ss=n=>n==="/"||n==="/search"||n==="/lanes"||n==="/timeline"||n.startsWith("/n/");function G(n,t={}){let i=new URLSearchParams,r=re().params;for(let s of["asOf","lang"])r.has(s)&&i.set(s,r.get(s));return Xt(n,i,t)}var S=n=>Xt(location.pathname,re().params,n);function Xt(n,t,i){for(let[s,a]of Object.entries(i))a?t.set(s,a):t.delete(s);let r=t.toString().replaceAll("%3A",":").replaceAll("%2C",",").replaceAll("%7E","~");return n+(r?`?${r}`:"")}var Y=n=>`/n/${encodeURIComponent(n).replaceAll("%3A",":")}`,hn=document.documentElement.dataset.opensOn??"";function x({params:n}){let t=n.get("asOf")??hn;return/^\d{4}-\d\d-\d\d$/.test(t)?t:null}var se=["OPEN","OVERDUE"],fn=["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"];var ei={theme:"THEME",group:"WORKING_GROUP",month:"MONTH_DUE",round:"ROUND"},$="none",ni=25,je=({params:n})=>{let t=n.get("by");return t==="respondent"||t&&t in ei?t:"theme"};function Rn({params:n}){let t=n.get("state");if(t==="ALL")return fn;let i=(t??"").split(",").filter(r=>fn.includes(r));return i.length?i:se}var Wn=["NOT_STARTED","IN_PROGRESS","PARTLY_IMPLEMENTED","IMPLEMENTED","DISCONTINUED"],ls=n=>Wn.includes(n);function as(n){let[t,i]=n.split("-").map(Number);return`${n}-${new Date(Date.UTC(t,i,0)).getUTCDate()}`}function sn({params:n},t={}){let i={...t},r=[],s=(o,u,g)=>{let p=n.get(o);p===$?r.push(u):p&&g(p)};s("theme","THEME",o=>i.theme=o),s("group","WORKING_GROUP",o=>i.workingGroup=o),s("round","ROUND",o=>i.round=[o]),s("month","MONTH_DUE",o=>{/^\d{4}-(0[1-9]|1[0-2])$/.test(o)&&(i.dueOn={from:`${o}-01`,to:as(o)})});for(let[o,u]of[["progress","PROGRESS"],["assessment","ASSESSMENT"]])s(o,u,g=>{ls(g)&&(i[o]=[g])});let a=n.get("who");return a&&(i.respondent=a),r.length&&(i.missing=r),i}function bn(n,t){let i=sn(n,t),r=je(n),s={...i,assumed:!1},a={...i,assumed:!0},o=u=>Math.min(500,Math.max(ni,Number(n.params.get(u))||ni));return{sourcedScope:s,assumedScope:a,sourced:{...s,states:Rn(n)},assumed:{...a,states:Rn(n)},late:{...s,states:["OVERDUE"]},by:r==="respondent"?["STATE"]:[ei[r],"STATE"],gaps:r==="theme"||r==="group",asOf:x(n),sourcedFirst:o("rows"),assumedFirst:o("assumedRows")}}var ti=n=>String(Math.min(500,n*4));var ii={brand:"Answerable",skip:"انتقل إلى المحتوى",nav:"العروض",language:"اللغة",loading:"جارٍ التحميل…",none:"لا شيء",yes:"نعم","list.comma":"، ",foot:"كل رقم يستند إلى وقائع مؤرخة، وكل واقعة إلى مصدرها. لا يُخزَّن هنا شيء على أنه «متأخر»: بل يُستنتج لليوم الذي تختاره.","foot.graphiql":"اطرح سؤالك بنفسك في GraphiQL",sample:"هذه هي العينة: مبادرة حقيقية من عام 2017 من وثائق علنية. وهي معروضة كما كانت في {day}، وهو يوم من زمنها. {today}","sample.today":"اعرض اليوم بدلًا من ذلك","name.hidden":"بلا اسم هنا ({id})","date.quarter":"الربع {quarter} من {year}","span.both":"من {since} إلى {until}","span.since":"منذ {since}","span.until":"حتى {until}",days:{zero:"بـ {n} يوم",one:"بيوم واحد",two:"بيومين",few:"بـ {n} أيام",many:"بـ {n} يومًا",other:"بـ {n} يوم"},"unit.days":{zero:"{n} يوم",one:"يوم واحد",two:"يومان",few:"{n} أيام",many:"{n} يومًا",other:"{n} يوم"},"unit.weeks":{zero:"{n} أسبوع",one:"أسبوع واحد",two:"أسبوعان",few:"{n} أسابيع",many:"{n} أسبوعًا",other:"{n} أسبوع"},"unit.months":{zero:"{n} شهر",one:"شهر واحد",two:"شهران",few:"{n} أشهر",many:"{n} شهرًا",other:"{n} شهر"},"unit.years":{zero:"{n} سنة",one:"سنة واحدة",two:"سنتان",few:"{n} سنوات",many:"{n} سنة",other:"{n} سنة"},assumption:"افتراض",sources:{zero:"بلا مصدر",one:"مصدر واحد",two:"مصدران",few:"{n} مصادر",many:"{n} مصدرًا",other:"{n} مصدر"},"source.page":"ص {page}","source.open":"فتح","source.stated":"صرّح به {who} في {day}","failure.network":"الخادم لا يجيب. هل هو مشغَّل، وهل أنت متصل؟","failure.token":"رمزك غير صالح أو انتهت صلاحيته. سجّل الخروج، أو سجّل الدخول برمز جديد.","failure.notFound":"لا وجود لهذا هنا، أو لا يحق لك رؤيته.","failure.unavailable":"لا يمكن الإجابة الآن. أعد المحاولة بعد قليل.","failure.busy":"الخادم مشغول. أعد المحاولة بعد قليل.","failure.slow":"استغرق الجواب وقتًا طويلًا. اطلب أقل: اختر موضوعًا أو فريق عمل.","failure.other":"لم يجب الخادم عن هذا. وهو يقول:","failure.retry":"أعد المحاولة","live.changed":{zero:"لا تغيير.",one:"تغيير واحد.",two:"تغييران.",few:"{n} تغييرات.",many:"{n} تغييرًا.",other:"{n} تغيير."},"live.show":"اعرض","live.lost":"انقطع الاتصال. ستعيد الصفحة الاتصال من تلقاء نفسها.","board.title":"من عليه الرد","headline.title":"كيف هو الحال","headline.late":{zero:"في {day}، لا رد متأخر ({n})، على {who}.",one:"في {day}، رد واحد متأخر، على {who}.",two:"في {day}، ردان متأخران، على {who}.",few:"في {day}، {n} ردود متأخرة، على {who}.",many:"في {day}، {n} ردًا متأخرًا، على {who}.",other:"في {day}، {n} رد متأخر، على {who}."},"headline.who":{zero:"لا جهة",one:"جهة واحدة",two:"جهتين",few:"{n} جهات",many:"{n} جهة",other:"{n} جهة"},"headline.nobody":"في {day}، لا شيء متأخر بحسب المصادر.","headline.assumed":{zero:"ولا شيء يضاف ({n}) إن صح افتراضنا.",one:"ورد واحد آخر متأخر إن صح افتراضنا.",two:"وردان آخران متأخران إن صح افتراضنا.",few:"و{n} ردود أخرى متأخرة إن صح افتراضنا.",many:"و{n} ردًا آخر متأخرًا إن صح افتراضنا.",other:"و{n} رد آخر متأخر إن صح افتراضنا."},"headline.apart":"معدود على حدة، إن صح افتراضنا","headline.rate":"أُجيب عن {rate} مما طُلب.","headline.median":{zero:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} يوم أو أكثر.",one:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ يومًا واحدًا أو أكثر.",two:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ يومين أو أكثر.",few:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} أيام أو أكثر.",many:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} يومًا أو أكثر.",other:"نصف حالات التأخر، ومنها ما رُدّ عليه متأخرًا، تبلغ {n} يوم أو أكثر."},"filters.title":"تضييق المعروض","filters.theme":"الموضوع","filters.group":"فريق العمل","filters.who":"من عليه الرد","filters.state":"الحالة","filters.asOf":"كما في يوم","filters.today":"اليوم","filters.any":"الكل","filters.all":"كل الحالات","filters.owing":"مستحق: مفتوح أو متأخر","filters.noTheme":"بلا موضوع","filters.noGroup":"خارج فرق العمل","filters.unreported":"لا شيء مُبلَّغ عنه","filters.unassessed":"غير مُقيَّم","chips.month":"مستحق في {month}","chips.noMonth":"بلا موعد","chips.round":"الجولة {round}","chips.noRound":"بلا جولة","chips.assumed":"ما يستند إلى افتراض فقط","chips.sourced":"ما تقوله المصادر فقط","chips.remove":"إزالة","groups.title":"بحسب المجموعة والحالة","groups.by":"التجميع بحسب","groups.theme":"الموضوع","groups.respondent":"من عليه الرد","groups.group":"فريق العمل","groups.month":"شهر الاستحقاق","groups.round":"الجولة","groups.total":"المجموع","groups.nobody":"لم يُطلب من أحد","groups.none":"لم يُطلب هنا شيء.","groups.next":"الموعد التالي","groups.overlapping":"ما له عدة مواضيع أو فرق يُعد في سطر كل منها.","groups.count":{zero:"{group}، {state}: {n}",one:"{group}، {state}: {n}",two:"{group}، {state}: {n}",few:"{group}، {state}: {n}",many:"{group}، {state}: {n}",other:"{group}، {state}: {n}"},"groups.countAssumed":{zero:"{group}، {state}، بافتراض: {n}",one:"{group}، {state}، بافتراض: {n}",two:"{group}، {state}، بافتراض: {n}",few:"{group}، {state}، بافتراض: {n}",many:"{group}، {state}، بافتراض: {n}",other:"{group}، {state}، بافتراض: {n}"},"groups.more":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: اختر موضوعًا أو فريق عمل.",two:"اثنان آخران غير معروضين: اختر موضوعًا أو فريق عمل.",few:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",many:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",other:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل."},"notAsked.title":"لم يُطلب","notAsked.what":"ماذا","notAsked.since":"صدرت أو اتُّفق عليها","notAsked.none":"كل ما هنا طُلب من جهة ما.","notAsked.narrowed":"هذه المرشحات تخص من عليه الرد وموعده ومآله. أزلها لترى ما لم يُطلب من أحد.","notAsked.hint":"لم يُطلب من أحد الرد على هذه، ولا حتى بافتراض.","notAsked.cut":"قد يكون هناك أكثر مما هو معدود هنا.","list.owed":"المستحق من الردود","list.all":"كل الحالات","list.or":" أو ","list.who":"من","list.what":"عليه الرد على","list.due":"الموعد","list.state":"الحالة","list.progress":"التقدم","list.assessment":"التقييم","list.mark":"{what}: {status}","list.disputed":"مختلَف فيه","list.round":"الجولة","list.daysLate":"أيام التأخير","list.rests":"يستند إلى","list.restsAssumed":"افتراض","list.restsSourced":"مصادر","list.link":"الرابط","list.noDue":"بلا موعد","list.none":"لا شيء هنا.","list.noneSourced":"لا شيء هنا بحسب المصادر.","list.assumed":{zero:"لا شيء يستند إلى افتراض ({n})",one:"واحد يستند إلى افتراض",two:"اثنان يستندان إلى افتراض",few:"{n} تستند إلى افتراض",many:"{n} تستند إلى افتراض",other:"{n} تستند إلى افتراض"},"list.assumedHint":"لا تقول المصادر إن هذه الردود مستحقة. وهي مستحقة إن صح اختيار قام به واضعو هذا المخطط. ولا تدخل في أي عدد للمتأخرين.","list.more":{zero:"لا مزيد ({n})",one:"اعرض واحدًا آخر",two:"اعرض اثنين آخرين",few:"اعرض المزيد (بقي {n})",many:"اعرض المزيد (بقي {n})",other:"اعرض المزيد (بقي {n})"},"list.tooMany":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: ضيّق القائمة.",two:"اثنان آخران غير معروضين: ضيّق القائمة.",few:"{n} أخرى غير معروضة: ضيّق القائمة.",many:"{n} أخرى غير معروضة: ضيّق القائمة.",other:"{n} أخرى غير معروضة: ضيّق القائمة."},"trend.title":"الأشهر الاثنا عشر الأخيرة","trend.table":"الأرقام في جدول","trend.alt":"الردود المتأخرة شهريًا: {then} في {from}، و{now} في {to}. يضم الجدول أدناه كل الأرقام.","trend.hint":"في نهاية كل شهر؛ العدد هو المتأخر. ولا يشمل ما يقوم على افتراض.","since.title":"ما تغيّر منذ","since.day":"منذ","since.month":"الشهر الماضي","since.year":"سنة","since.none":"لم يتغيّر شيء بحسب المصادر.","since.notAsked":"غير مستحق","since.then":"أصبح","lanes.title":"المسارات","lanes.themes":"الموضوع","lanes.subjects":"ما أُوصي به أو اتُّفق عليه","lanes.respondents":"من طُلب منه","lanes.assumed":"خط متقطع: يقوم على افتراض","lanes.drawing":"من كل موضوع إلى ما طُلب، وإلى من طُلب منه","lanes.board":"اعرضها في قائمة.","lanes.tooMany":{zero:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",one:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",two:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",few:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",many:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح.",other:"عدد الردود {n}، وهو أكثر مما يتسع له رسم واحد؛ ضيّقها بمرشّح."},"timeline.title":"الجدول الزمني","timeline.month":"الشهر","timeline.from":"أول شهر","timeline.to":"آخر شهر","timeline.cut":"ما يحين موعده هنا أكثر من أن يسعه جدول واحد. تعدّه الصفحة الأولى شهرًا بشهر.","timeline.now":"اليوم المعروض","timeline.elsewhere":"في مكان آخر","timeline.says":"ما يقوله {document} فقط","timeline.saysOn":"ما يقوله {document} فقط، ص. {page}","timeline.others":"مصدر آخر: {dates}","timeline.MEETING":"اجتماع","timeline.MEETING_PLANNED":"مقرّر","timeline.MEETING_HELD":"عُقد","timeline.MEETING_CANCELLED":"أُلغي","timeline.PUBLISHED":"نُشر","timeline.DUE":"مستحق","timeline.due":{zero:"لا شيء مستحق",one:"استحقاق واحد",two:"استحقاقان",few:"{n} استحقاقات",many:"{n} استحقاقًا",other:"{n} استحقاق"},"timeline.owing":{zero:"لا أحد مدين بالرد",one:"طرف واحد",two:"طرفان",few:"{n} أطراف",many:"{n} طرفًا",other:"{n} طرف"},"state.OPEN":"مفتوح","state.OVERDUE":"متأخر","state.ANSWERED":"تم الرد","state.ANSWERED_LATE":"تم الرد متأخرًا","state.WITHDRAWN":"مسحوب","state.NOT_REQUIRED":"للعلم","why.show":"لماذا؟","why.hide":"إغلاق","why.showOf":"لماذا؟ {who}، {what}","why.hideOf":"إغلاق الأسباب: {who}، {what}","why.title":"لماذا هذا مستحق","why.gone":"لم يعد هذا مستحقًا.","why.because":{zero:"لماذا",one:"لماذا",two:"لماذا: سببان",few:"لماذا: {n} أسباب",many:"لماذا: {n} سببًا",other:"لماذا: {n} سبب"},"why.assumed":"هذا يستند إلى افتراض: ومن دونه لا يستحق هنا شيء.","why.deadline":"حتى متى","why.noDeadline":"لا شيء يحدد موعدًا، فلا يتأخر أبدًا.","why.round":"طُلب في الجولة {round}.","why.answers":"ما الذي أُجيب به","why.noAnswers":"لم يُسجَّل أي رد.","why.write":"إلى من يُكتب","howFar.title":"إلى أين وصل","howFar.progress":"بقول من عليه الرد","howFar.assessment":"كما يراه غيره","howFar.disputed":"مختلَف فيه: لا يقول غيره ما يقوله من عليه الرد.","why.withdrawn":"سُحب الطلب.","why.alone":"هذا السبب وحده يعطي {day}.","way.about":"يتناول","way.themeOf":"هو موضوع","way.partOf":"جزء من","way.hasPart":"من أجزائه","way.addressedTo":"وُجِّه إلى","way.askedBy":"تلقى الطلب في","way.memberOf":"عضو في","way.hasMember":"من أعضائه","way.succeededBy":"خلفه","way.succeeds":"يخلف","way.other":"متصل بـ","way.withdrawnOn":"سُحب في {day}","deadline.agreed":"الموعد المتفق عليه عند الطلب ({asked}).","deadline.within":"{period} بعد الطلب ({asked})، كما اتُّفق.","deadline.review":"اليوم الأخير من المراجعة «{review}» ({on})، وهي الأولى بعد الطلب ({asked}). ولم يُتفق على موعد ولا مدة.","deadline.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"response.by":"قدمه {who}","response.for":"نيابة عن {who}","response.retracted":"سُحب في {day}","responsibility.ITSELF":"على المخاطَب نفسه الرد.","responsibility.EACH_MEMBER":"على كل عضو كان في المجموعة في ذلك اليوم الرد.","responsibility.ANY_MEMBER":"يكفي رد أي عضو.","responsibility.NOT_REQUIRED":"أُرسل للعلم: لا يُطلب رد.","node.missing":"غير موجود","node.missingHint":"لا وجود لـ {id}، أو لا يحق لك رؤيته.","node.owes":"ما عليه من ردود وما رد عليه","node.asked":"من سُئل، وبماذا أجاب","node.inScope":"المستحق في نطاقه","node.related":"الصلات","node.all":"اعرض الكل","node.fewer":"اعرض أقل","node.more":{zero:"لا مزيد ({n})",one:"وواحد آخر",two:"واثنان آخران",few:"و{n} أخرى",many:"و{n} أخرى",other:"و{n} أخرى"},"node.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"node.printed":"كما في {day}","node.printedToday":"كما في اليوم","node.relationships":"كل العلاقات حسب النوع","node.timeline":"ما ورد فيه، جدولًا زمنيًا","report.title":"تقرير المراجعة","report.hint":"صفحتان لاجتماع مراجعة: ما اتُّفق عليه، ومن ردّ وكيف، ومن عليه الرد، وما تغيّر منذ المراجعة السابقة.","report.from":"من (فارغ: المراجعة السابقة)","report.to":"إلى (فارغ: اليوم)","report.open":"افتح واطبع","report.markdown":"احفظ بصيغة Markdown","report.failed":"لا يمكن فتح التقرير. يقول الخادم:","fact.focalPoint":"جهة الاتصال","fact.representing":"نيابة عن {who}","fact.addressedOn":"طُلب في {day}","fact.dueOn":"مستحق في {day}","fact.withdrawnOn":"سُحب في {day}","fact.on":"في {day}","fact.respondWithin":"الرد خلال {period}","property.aliases":"أسماء أخرى","property.abbreviation":"الاختصار","property.kind":"النوع","property.country":"البلد","property.summary":"الملخص","property.status":"الوضع","property.pilot":"تجريبي","property.text":"النص","property.agreedOn":"اتُّفق في","property.issuedOn":"صدر في","property.publishedOn":"نُشر في","property.language":"اللغة","property.url":"العنوان","property.pages":"الصفحات","property.on":"متى","property.days":"الأيام","property.place":"المكان","property.roleTitle":"الصفة","property.contact":"الاتصال","property.state":"الحالة","property.submittedOn":"قُدم في","property.reportedOn":"تاريخ التقرير","property.retractedOn":"سُحب في","property.time":"الفترة","property.visibility":"يراه","label.ACTION_POINT":"نقطة عمل","label.DOCUMENT":"وثيقة","label.INITIATIVE":"مبادرة","label.MEETING":"اجتماع","label.ORGANIZATION":"منظمة","label.OUTCOME":"نتيجة","label.PERSON":"شخص","label.PROGRESS_REPORT":"تقرير تقدم","label.RECOMMENDATION":"توصية","label.RESPONSE":"رد","label.STAKEHOLDER_GROUP":"مجموعة جهات","label.THEME":"موضوع","label.WORKING_GROUP":"فريق عمل","organizationKind.GOVERNMENT":"حكومة","organizationKind.MINISTRY":"وزارة","organizationKind.POLICE":"شرطة","organizationKind.MULTILATERAL":"متعددة الأطراف","organizationKind.CIVIL_SOCIETY":"مجتمع مدني","organizationKind.RESEARCH":"بحوث","organizationKind.NETWORK":"شبكة","organizationKind.OTHER":"غير ذلك","documentKind.CONCEPT_NOTE":"مذكرة مفاهيمية","documentKind.BRIEF":"موجز","documentKind.REPORT":"تقرير","documentKind.WORKING_PAPER":"ورقة عمل","documentKind.AGENDA":"جدول أعمال","documentKind.SUMMARY":"ملخص","documentKind.CASE_STUDY":"دراسة حالة","documentKind.ACTION_PLAN":"خطة عمل","documentKind.OTHER":"غير ذلك","meetingKind.PLANNING":"تخطيط","meetingKind.MEETING":"اجتماع","meetingKind.WORKSHOP":"ورشة","meetingKind.OUTREACH":"توعية","meetingKind.EVENT":"فعالية","meetingKind.REVIEW":"مراجعة","meetingKind.CONVENING":"لقاء عام","meetingKind.SESSION":"جلسة","meetingStatus.PLANNED":"مخطط له","meetingStatus.HELD":"عُقد","meetingStatus.CANCELLED":"أُلغي","memberStatus.PROPOSED":"مقترح","memberStatus.INVITED":"مدعو","memberStatus.CONFIRMED":"مؤكد","memberStatus.ATTENDED":"حضر","memberStatus.DECLINED":"اعتذر","groupStatus.PLANNED":"مخطط له","groupStatus.ACTIVE":"نشط","groupStatus.CLOSED":"مغلق","visibility.PUBLIC":"الجميع","visibility.PARTNER":"الشركاء","visibility.MEMBER":"الأعضاء","visibility.SECRETARIAT":"الأمانة","responseKind.ACCEPTED":"مقبول","responseKind.PARTLY_ACCEPTED":"مقبول جزئيًا","responseKind.REJECTED":"مرفوض","responseKind.NOTED":"أُحيط علمًا","responseKind.HOLDING":"رد مؤقت","responseState.DRAFT":"مسودة","responseState.SUBMITTED":"مقدَّم","responseState.RETRACTED":"مسحوب","progress.NOT_STARTED":"لم يبدأ","progress.IN_PROGRESS":"جارٍ","progress.PARTLY_IMPLEMENTED":"منفَّذ جزئيًا","progress.IMPLEMENTED":"منفَّذ","progress.DISCONTINUED":"أُوقف","related.actionPoints":"نقاط العمل","related.addressed":"ما طُلب منه","related.addressees":"من سُئل","related.affiliates":"العاملون فيها","related.affiliations":"يعمل لدى","related.agreed":"ما اتُّفق عليه فيه","related.agreedAt":"اتُّفق عليه في","related.answers":"يرد على","related.conveners":"يعقده","related.convenes":"يعقد","related.coordinates":"ينسق","related.coordinators":"ينسقه","related.discussed":"على جدول الأعمال","related.discussedAt":"نوقش في","related.discussedDocuments":"وثائق جدول الأعمال","related.documents":"الوثائق","related.heldBy":"عقده","related.hosted":"اجتماعات استضافها","related.hosts":"استضافه","related.implements":"ينفذ","related.informedByDocuments":"تغذيه هذه الوثائق","related.informedByMeetings":"تغذيه هذه الاجتماعات","related.informedByWorkingGroups":"تغذيه فرق العمل هذه","related.informs":"يغذي","related.issuedDocuments":"وثائق أصدرها","related.issuedRecommendations":"توصيات أصدرها","related.issuers":"أصدره","related.leaders":"يقوده","related.leads":"يقود","related.meetings":"الاجتماعات","related.memberOf":"عضو في","related.members":"الأعضاء","related.onBehalfOf":"نيابة عن","related.outcomes":"النتائج المنشودة","related.partOf":"جزء من","related.participants":"من دُعي ومن حضر","related.participatesIn":"اجتماعات شارك فيها","related.parts":"الأجزاء","related.predecessors":"السلف","related.progressOnBehalf":"تقارير تقدم باسمه","related.progressReports":"تقارير التقدم","related.publishedDocuments":"وثائق نشرها","related.publishedRecommendations":"توصيات نشرها","related.publishers":"نشره","related.recommendations":"التوصيات","related.recorded":"ما تسجله","related.recordedIn":"مسجل في","related.reportsOn":"يتناول","related.responses":"الردود","related.responsesOnBehalf":"ردود باسمه","related.reviewed":"ما روجع فيه","related.reviews":"روجع في","related.submitted":"ردود قدمها","related.submittedBy":"قدمه","related.submittedProgress":"تقارير تقدم قدمها","related.successors":"الخلف","related.supporters":"يدعمه","related.supports":"يدعم","related.themes":"المواضيع","related.translationOf":"ترجمة","related.translations":"الترجمات","related.workedOnBy":"من يعمل عليه","related.workingGroups":"فرق العمل","related.worksOn":"يعمل على","search.title":"بحث","search.box":"ابحث في الأسماء والنصوص","search.go":"ابحث","search.all":"الكل","search.facets":"أنواع النتائج","search.none":"لم يُعثر على شيء.","search.hint":'يجب أن ترد كل الكلمات بأي من صيغها. ويعمل أيضًا: "عبارة" بين علامتي تنصيص، وOR، و-بدون، وبداية*.',share:"مشاركة","share.link":"نسخ الرابط","share.csv":"نسخ بصيغة CSV","share.markdown":"نسخ بصيغة Markdown","share.query":"نسخ استعلام GraphQL","share.variables":"المتغيرات، ورابط يفتحه:","share.graphiql":"فتح في GraphiQL","share.print":"طباعة","share.copied":"نُسخ.","share.name":"الاسم","share.until":"حتى","share.found":"ما يطابق","share.failed":"لم يُنسخ: {why}",signIn:"تسجيل الدخول","signIn.signedIn":"مسجَّل","signIn.as":"{role}. ترى ما يُعرض على: {clearance}.","signIn.out":"تسجيل الخروج","signIn.token":"الرمز","signIn.hint":"تعطيك الأمانة رمزًا. ويُحفظ في هذا اللسان فقط.","signIn.go":"دخول","role.READER":"يمكنك القراءة","role.RESPONDENT":"يمكنك القراءة والرد عن منظماتك","role.EDITOR":"يمكنك القراءة والكتابة","pick.other":"اختر غيره","pick.found":{zero:"لا شيء ({n}).",one:"وُجد واحد: اختره.",two:"وُجد اثنان: اختر واحدًا.",few:"وُجدت {n}: اختر واحدًا.",many:"وُجد {n}: اختر واحدًا.",other:"وُجد {n}: اختر واحدًا."},"write.record":"تسجيل رد","write.retract":"سحب هذا الرد","write.report":"تسجيل تقدم","write.retractReport":"سحب هذا التقرير","write.assess":"سجّل تقييمك للتقدّم","write.from":"من يجيب","write.submitter":"من يقول ذلك","write.withdraw":"سحب الطلب","write.ask":"طلب رد من جهة","write.kind":"ماذا يقول","write.textVisibility":"من يقرأ النص","write.asVisible":"كل من يرى الباقي","write.withdrawnOn":"سُحب في","write.addressee":"من يُطلب منه","write.addressedOn":"طُلب في","write.dueOn":"الموعد، إن اتُّفق على تاريخ","write.responsibility":"من عليه الرد إن كانت مجموعة","write.dateHint":"تاريخ مثل 2017-02-14 أو 2017-02 أو 2017-Q1 أو 2017","write.where":"أين ورد ذلك؟","write.document":"الوثيقة","write.page":"الصفحة","write.quote":"الاقتباس","write.assumption":"أو من دون وثيقة: ما الذي تفترضه ولماذا","write.statement":"من دون أي منهما يُحفظ بوصفه تصريحك اليوم.","write.save":"حفظ","write.done":"حُفظ.","write.change":"{before} ← {after}","conflict.title":"كتب غيرك هنا منذ أن نظرت. قارن ثم قرر.","conflict.mine":"ما تكتبه","conflict.now":"ما هو قائم الآن","conflict.again":"اكتب ما لدي مع ذلك"};var Ye={brand:"Answerable",skip:"Skip to the content",nav:"Views",language:"Language",loading:"Loading…",none:"none",yes:"yes","list.comma":", ",foot:"Every number rests on dated facts, and every fact on its source. Nothing here is stored as “late”: it is derived for the day you choose.","foot.graphiql":"Ask your own question in GraphiQL",sample:"This is the sample: a real initiative of 2017, from public documents. It is shown as of {day}, a day of its own time. {today}","sample.today":"Show today instead","name.hidden":"Not named here ({id})","date.quarter":"Q{quarter} {year}","span.both":"{since} to {until}","span.since":"since {since}","span.until":"until {until}",days:{one:"by {n} day",other:"by {n} days"},"unit.days":{one:"{n} day",other:"{n} days"},"unit.weeks":{one:"{n} week",other:"{n} weeks"},"unit.months":{one:"{n} month",other:"{n} months"},"unit.years":{one:"{n} year",other:"{n} years"},assumption:"Assumption",sources:{one:"Source",other:"{n} sources"},"source.page":"p. {page}","source.open":"open","source.stated":"Stated by {who} on {day}","failure.network":"The server does not answer. Is it running, and are you connected?","failure.token":"Your token is not valid, or no longer. Sign out, or sign in with a new one.","failure.notFound":"There is no such thing here, or you may not see it.","failure.unavailable":"This cannot be answered just now. Try again in a moment.","failure.busy":"The server is busy. Try again in a moment.","failure.slow":"The answer took too long. Ask for less: choose a theme or a working group.","failure.other":"The server did not answer this. It says:","failure.retry":"Try again","live.changed":{one:"{n} changed.",other:"{n} changed."},"live.show":"Show","live.lost":"The connection is lost. The page connects again by itself.","board.title":"Who owes an answer","headline.title":"How it stands","headline.late":{one:"On {day}, {n} answer is late, owed by {who}.",other:"On {day}, {n} answers are late, owed by {who}."},"headline.who":{one:"{n} stakeholder",other:"{n} stakeholders"},"headline.nobody":"On {day}, nothing is late as far as the sources say.","headline.assumed":{one:"{n} more would be late, if what we assume is right.",other:"{n} more would be late, if what we assume is right."},"headline.apart":"Counted apart, if what we assume is right","headline.rate":"{rate} of what was asked has been answered.","headline.median":{one:"Half of all delays, answers given late included, are {n} day or longer.",other:"Half of all delays, answers given late included, are {n} days or longer."},"filters.title":"Narrow what is shown","filters.theme":"Theme","filters.group":"Working group","filters.who":"Who owes","filters.state":"State","filters.asOf":"As of","filters.today":"Today","filters.any":"any","filters.all":"all states","filters.owing":"owed: open or late","filters.noTheme":"without a theme","filters.noGroup":"of no working group","filters.unreported":"nothing reported","filters.unassessed":"not assessed","chips.month":"due in {month}","chips.noMonth":"without a due date","chips.round":"round {round}","chips.noRound":"without a round","chips.assumed":"only what rests on an assumption","chips.sourced":"only what the sources say","chips.remove":"remove","groups.title":"By group and state","groups.by":"Group by","groups.theme":"Theme","groups.respondent":"Who owes","groups.group":"Working group","groups.month":"Month due","groups.round":"Round","groups.total":"All","groups.nobody":"nobody was asked","groups.none":"Nothing was asked here.","groups.next":"Next due","groups.overlapping":"What has several themes or groups counts in the row of each.","groups.count":{one:"{group}, {state}: {n}",other:"{group}, {state}: {n}"},"groups.countAssumed":{one:"{group}, {state}, on an assumption: {n}",other:"{group}, {state}, on an assumption: {n}"},"groups.more":{one:"{n} more is not shown: choose a theme or a working group.",other:"{n} more are not shown: choose a theme or a working group."},"notAsked.title":"Not asked","notAsked.what":"What","notAsked.since":"Issued or agreed","notAsked.none":"Everything here was asked of somebody.","notAsked.narrowed":"A request is narrowed by who owes it, when it is due and how it goes. Take these away to see what nobody was asked.","notAsked.hint":"Nobody was asked for an answer to these, not even by an assumption.","notAsked.cut":"There may be more than are counted here.","list.owed":"What is owed","list.all":"All states","list.or":" or ","list.who":"Who","list.what":"Owes an answer to","list.due":"Due","list.state":"State","list.progress":"Progress","list.assessment":"Assessment","list.mark":"{what}: {status}","list.disputed":"disputed","list.round":"Round","list.daysLate":"Days late","list.rests":"Rests on","list.restsAssumed":"an assumption","list.restsSourced":"sources","list.link":"Link","list.noDue":"no date","list.none":"Nothing here.","list.noneSourced":"Nothing here, as far as the sources say.","list.assumed":{one:"{n} rests on an assumption",other:"{n} rest on an assumption"},"list.assumedHint":"The sources do not say that these are owed. They are, if a choice that the authors of this graph made is right. They are in no number of who is late.","list.more":{one:"Show {n} more",other:"Show more ({n} left)"},"list.tooMany":{one:"{n} more is not shown: narrow the list.",other:"{n} more are not shown: narrow the list."},"trend.title":"The last twelve months","trend.table":"The numbers as a table","trend.alt":"Late answers by month: {then} on {from}, {now} on {to}. The table below has every number.","trend.hint":"At the end of each month; the number is what was late. What rests on an assumption is left out.","since.title":"What changed since","since.day":"Since","since.month":"the last month","since.year":"a year ago","since.none":"Nothing changed, as far as the sources say.","since.notAsked":"not owed","since.then":"became","lanes.title":"Lanes","lanes.themes":"Theme","lanes.subjects":"What was recommended or agreed","lanes.respondents":"Who was asked","lanes.assumed":"Dashed: it rests on an assumption","lanes.drawing":"From each theme to what was asked, and to who was asked","lanes.board":"Show them as a list.","lanes.tooMany":{one:"{n} answer is too many for one drawing; narrow it by a filter.",other:"{n} answers are too many for one drawing; narrow them by a filter."},"timeline.title":"Timeline","timeline.month":"Month","timeline.from":"First month","timeline.to":"Last month","timeline.cut":"Too much falls due here for one table. The board counts it by month.","timeline.now":"the day shown","timeline.elsewhere":"Elsewhere","timeline.says":"only what {document} says","timeline.saysOn":"only what {document} says on p. {page}","timeline.others":"another source: {dates}","timeline.MEETING":"Meeting","timeline.MEETING_PLANNED":"Planned","timeline.MEETING_HELD":"Held","timeline.MEETING_CANCELLED":"Cancelled","timeline.PUBLISHED":"Published","timeline.DUE":"Due","timeline.due":{one:"{n} thing falls due",other:"{n} things fall due"},"timeline.owing":{one:"{n} asked",other:"{n} asked"},"state.OPEN":"Open","state.OVERDUE":"Late","state.ANSWERED":"Answered","state.ANSWERED_LATE":"Answered late","state.WITHDRAWN":"Withdrawn","state.NOT_REQUIRED":"For information","why.show":"Why?","why.hide":"Close","why.showOf":"Why? {who}, {what}","why.hideOf":"Close the reasons: {who}, {what}","why.title":"Why this is owed","why.gone":"This is no longer owed.","why.because":{one:"Why",other:"Why: {n} reasons"},"why.assumed":"This rests on an assumption: without it, nothing would be owed here.","why.deadline":"Until when","why.noDeadline":"Nothing fixes a date, so it is never late.","why.round":"Asked in round {round}.","why.answers":"What was answered","why.noAnswers":"No answer is recorded.","why.write":"Whom to write to","howFar.title":"How far it has come","howFar.progress":"In the respondent’s own word","howFar.assessment":"As others see it","howFar.disputed":"Disputed: others do not say what the respondent says.","why.withdrawn":"The request is withdrawn.","why.alone":"This reason alone would give {day}.","way.about":"is about","way.themeOf":"is the theme of","way.partOf":"is part of","way.hasPart":"has the part","way.addressedTo":"was addressed to","way.askedBy":"was asked by","way.memberOf":"is a member of","way.hasMember":"has the member","way.succeededBy":"was succeeded by","way.succeeds":"succeeds","way.other":"is connected to","way.withdrawnOn":"withdrawn on {day}","deadline.agreed":"The date that was agreed when it was asked ({asked}).","deadline.within":"{period} after it was asked ({asked}), as was agreed.","deadline.review":"The last day of the review “{review}” ({on}), the first after it was asked ({asked}). No date or period was agreed.","deadline.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"response.by":"Submitted by {who}","response.for":"For {who}","response.retracted":"retracted {day}","responsibility.ITSELF":"The addressee itself owes the answer.","responsibility.EACH_MEMBER":"Each member that the group had on that day owes an answer.","responsibility.ANY_MEMBER":"The answer of any member is enough.","responsibility.NOT_REQUIRED":"Sent for information: no answer is asked for.","node.missing":"Not found","node.missingHint":"There is no {id}, or you may not see it.","node.owes":"What it owes and has answered","node.asked":"Who was asked, and what they answered","node.inScope":"What is owed in its scope","node.related":"Related","node.all":"Show all","node.fewer":"Show fewer","node.more":{one:"and {n} more",other:"and {n} more"},"node.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"node.printed":"As of {day}","node.printedToday":"As of today","node.relationships":"Every relationship, by type","node.timeline":"What it says, as a timeline","report.title":"Review report","report.hint":"Two pages for a review meeting: what was agreed, who answered and how, who owes, and what changed since the last review.","report.from":"From (empty: the last review)","report.to":"To (empty: today)","report.open":"Open and print","report.markdown":"Save as Markdown","report.failed":"The report cannot be opened. The server says:","fact.focalPoint":"focal point","fact.representing":"for {who}","fact.addressedOn":"asked {day}","fact.dueOn":"due {day}","fact.withdrawnOn":"withdrawn {day}","fact.on":"on {day}","fact.respondWithin":"answer within {period}","property.aliases":"Also called","property.abbreviation":"Abbreviation","property.kind":"Kind","property.country":"Country","property.summary":"Summary","property.status":"Status","property.pilot":"Pilot","property.text":"Text","property.agreedOn":"Agreed","property.issuedOn":"Issued","property.publishedOn":"Published","property.language":"Language","property.url":"Address","property.pages":"Pages","property.on":"When","property.days":"Days","property.place":"Place","property.roleTitle":"Role","property.contact":"Contact","property.state":"State","property.submittedOn":"Submitted","property.reportedOn":"Reported","property.retractedOn":"Retracted","property.time":"Time","property.visibility":"Seen from","label.ACTION_POINT":"Action point","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Meeting","label.ORGANIZATION":"Organization","label.OUTCOME":"Outcome","label.PERSON":"Person","label.PROGRESS_REPORT":"Progress report","label.RECOMMENDATION":"Recommendation","label.RESPONSE":"Response","label.STAKEHOLDER_GROUP":"Group of stakeholders","label.THEME":"Theme","label.WORKING_GROUP":"Working group","organizationKind.GOVERNMENT":"Government","organizationKind.MINISTRY":"Ministry","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilateral","organizationKind.CIVIL_SOCIETY":"Civil society","organizationKind.RESEARCH":"Research","organizationKind.NETWORK":"Network","organizationKind.OTHER":"Other","documentKind.CONCEPT_NOTE":"Concept note","documentKind.BRIEF":"Brief","documentKind.REPORT":"Report","documentKind.WORKING_PAPER":"Working paper","documentKind.AGENDA":"Agenda","documentKind.SUMMARY":"Summary","documentKind.CASE_STUDY":"Case study","documentKind.ACTION_PLAN":"Action plan","documentKind.OTHER":"Other","meetingKind.PLANNING":"Planning","meetingKind.MEETING":"Meeting","meetingKind.WORKSHOP":"Workshop","meetingKind.OUTREACH":"Outreach","meetingKind.EVENT":"Event","meetingKind.REVIEW":"Review","meetingKind.CONVENING":"Convening","meetingKind.SESSION":"Session","meetingStatus.PLANNED":"Planned","meetingStatus.HELD":"Held","meetingStatus.CANCELLED":"Cancelled","memberStatus.PROPOSED":"proposed","memberStatus.INVITED":"invited","memberStatus.CONFIRMED":"confirmed","memberStatus.ATTENDED":"attended","memberStatus.DECLINED":"declined","groupStatus.PLANNED":"Planned","groupStatus.ACTIVE":"Active","groupStatus.CLOSED":"Closed","visibility.PUBLIC":"Everybody","visibility.PARTNER":"Partners","visibility.MEMBER":"Members","visibility.SECRETARIAT":"The secretariat","responseKind.ACCEPTED":"Accepted","responseKind.PARTLY_ACCEPTED":"Partly accepted","responseKind.REJECTED":"Rejected","responseKind.NOTED":"Noted","responseKind.HOLDING":"Holding reply","responseState.DRAFT":"Draft","responseState.SUBMITTED":"Submitted","responseState.RETRACTED":"Retracted","progress.NOT_STARTED":"Not started","progress.IN_PROGRESS":"In progress","progress.PARTLY_IMPLEMENTED":"Partly implemented","progress.IMPLEMENTED":"Implemented","progress.DISCONTINUED":"Discontinued","related.actionPoints":"Action points","related.addressed":"Asked","related.addressees":"Who was asked","related.affiliates":"People who work there","related.affiliations":"Works for","related.agreed":"Agreed there","related.agreedAt":"Agreed at","related.answers":"Answers","related.conveners":"Convened by","related.convenes":"Convenes","related.coordinates":"Coordinates","related.coordinators":"Coordinated by","related.discussed":"On the agenda","related.discussedAt":"Discussed at","related.discussedDocuments":"Documents on the agenda","related.documents":"Documents","related.heldBy":"Held by","related.hosted":"Hosted meetings","related.hosts":"Hosted by","related.implements":"Implements","related.informedByDocuments":"Informed by documents","related.informedByMeetings":"Informed by meetings","related.informedByWorkingGroups":"Informed by working groups","related.informs":"Informs","related.issuedDocuments":"Documents issued","related.issuedRecommendations":"Recommendations issued","related.issuers":"Issued by","related.leaders":"Led by","related.leads":"Leads","related.meetings":"Meetings","related.memberOf":"Member of","related.members":"Members","related.onBehalfOf":"For","related.outcomes":"Outcomes aimed at","related.partOf":"Part of","related.participants":"Who was invited, and who came","related.participatesIn":"Meetings attended","related.parts":"Parts","related.predecessors":"Preceded by","related.progressOnBehalf":"Progress reports made for it","related.progressReports":"Progress reports","related.publishedDocuments":"Documents published","related.publishedRecommendations":"Recommendations published","related.publishers":"Published by","related.recommendations":"Recommendations","related.recorded":"What it records","related.recordedIn":"Recorded in","related.reportsOn":"Reports on","related.responses":"Answers","related.responsesOnBehalf":"Answers given for it","related.reviewed":"Reviewed there","related.reviews":"Reviewed at","related.submitted":"Answers submitted","related.submittedBy":"Submitted by","related.submittedProgress":"Progress reports submitted","related.successors":"Succeeded by","related.supporters":"Supported by","related.supports":"Supports","related.themes":"Themes","related.translationOf":"Translation of","related.translations":"Translations","related.workedOnBy":"Who works on it","related.workingGroups":"Working groups","related.worksOn":"Works on","search.title":"Search","search.box":"Search names and texts","search.go":"Search","search.all":"All","search.facets":"Kinds of results","search.none":"Nothing was found.","search.hint":"All words must match, in any of their forms. “A phrase” in quotes, OR, -without and begin* work too.",share:"Share","share.link":"Copy the link","share.csv":"Copy as CSV","share.markdown":"Copy as Markdown","share.query":"Copy the GraphQL query","share.variables":"Variables, and a link that opens it:","share.graphiql":"Open in GraphiQL","share.print":"Print","share.copied":"Copied.","share.name":"Name","share.until":"Until","share.found":"What matches","share.failed":"Not copied: {why}",signIn:"Sign in","signIn.signedIn":"Signed in","signIn.as":"{role}. You see what is shown to: {clearance}.","signIn.out":"Sign out","signIn.token":"Token","signIn.hint":"The secretariat gives you a token. It is kept in this tab only.","signIn.go":"Sign in","role.READER":"You may read","role.RESPONDENT":"You may read, and answer for your organizations","role.EDITOR":"You may read and write","pick.other":"Choose another","pick.found":{one:"{n} found: choose it.",other:"{n} found: choose one."},"write.record":"Record an answer","write.retract":"Retract this answer","write.report":"Record progress","write.retractReport":"Retract this report","write.assess":"Record how you see its progress","write.from":"Who answers","write.submitter":"Who says so","write.withdraw":"Withdraw the request","write.ask":"Ask somebody for an answer","write.kind":"What it says","write.textVisibility":"Who may read the text","write.asVisible":"All who see the rest","write.withdrawnOn":"Withdrawn","write.addressee":"Who is asked","write.addressedOn":"Asked","write.dueOn":"Due, if a date was agreed","write.responsibility":"Who owes the answer, if it is a group","write.dateHint":"A date such as 2017-02-14, 2017-02, 2017-Q1 or 2017","write.where":"Where does it say so?","write.document":"Document","write.page":"Page","write.quote":"Quote","write.assumption":"Or, without a document: what you assume, and why","write.statement":"Without either, it is kept as your statement of today.","write.save":"Save","write.done":"Saved.","write.change":"{before} → {after}","conflict.title":"Somebody else has written here since you looked. Compare, and decide.","conflict.mine":"What you write","conflict.now":"What stands there now","conflict.again":"Write mine all the same"};var ri={brand:"Answerable",skip:"Aller au contenu",nav:"Vues",language:"Langue",loading:"Chargement…",none:"aucun",yes:"oui","list.comma":", ",foot:"Chaque nombre repose sur des faits datés, et chaque fait sur sa source. Rien n’est enregistré comme « en retard » : c’est calculé pour le jour que vous choisissez.","foot.graphiql":"Posez votre propre question dans GraphiQL",sample:"Ceci est l’exemple : une initiative réelle de 2017, d’après des documents publics. Elle est montrée au {day}, un jour de son époque. {today}","sample.today":"Montrer aujourd’hui","name.hidden":"Sans nom ici ({id})","date.quarter":"T{quarter} {year}","span.both":"de {since} à {until}","span.since":"depuis {since}","span.until":"jusqu’à {until}",days:{one:"de {n} jour",many:"de {n} jours",other:"de {n} jours"},"unit.days":{one:"{n} jour",many:"{n} jours",other:"{n} jours"},"unit.weeks":{one:"{n} semaine",many:"{n} semaines",other:"{n} semaines"},"unit.months":{one:"{n} mois",many:"{n} mois",other:"{n} mois"},"unit.years":{one:"{n} an",many:"{n} ans",other:"{n} ans"},assumption:"Hypothèse",sources:{one:"Source",many:"{n} sources",other:"{n} sources"},"source.page":"p. {page}","source.open":"ouvrir","source.stated":"Déclaré par {who} le {day}","failure.network":"Le serveur ne répond pas. Est-il en marche, et êtes-vous connecté ?","failure.token":"Votre jeton n’est pas ou plus valable. Déconnectez-vous, ou connectez-vous avec un nouveau.","failure.notFound":"Cela n’existe pas ici, ou vous ne pouvez pas le voir.","failure.unavailable":"Pas de réponse possible pour l’instant. Réessayez dans un moment.","failure.busy":"Le serveur est occupé. Réessayez dans un moment.","failure.slow":"La réponse a pris trop de temps. Demandez moins : choisissez un thème ou un groupe de travail.","failure.other":"Le serveur n’a pas répondu à cette question. Il dit :","failure.retry":"Réessayer","live.changed":{one:"{n} changement.",many:"{n} changements.",other:"{n} changements."},"live.show":"Montrer","live.lost":"La connexion est perdue. La page se reconnecte d’elle-même.","board.title":"Qui doit une réponse","headline.title":"Où l’on en est","headline.late":{one:"Au {day}, {n} réponse est en retard, due par {who}.",many:"Au {day}, {n} réponses sont en retard, dues par {who}.",other:"Au {day}, {n} réponses sont en retard, dues par {who}."},"headline.who":{one:"{n} partie prenante",many:"{n} parties prenantes",other:"{n} parties prenantes"},"headline.nobody":"Au {day}, rien n’est en retard d’après les sources.","headline.assumed":{one:"{n} de plus serait en retard, si notre hypothèse est juste.",many:"{n} de plus seraient en retard, si nos hypothèses sont justes.",other:"{n} de plus seraient en retard, si nos hypothèses sont justes."},"headline.apart":"Compté à part, si nos hypothèses sont justes","headline.rate":"{rate} de ce qui a été demandé a reçu une réponse.","headline.median":{one:"La moitié des retards, réponses tardives comprises, est d’au moins {n} jour.",many:"La moitié des retards, réponses tardives comprises, est d’au moins {n} jours.",other:"La moitié des retards, réponses tardives comprises, est d’au moins {n} jours."},"filters.title":"Restreindre ce qui est montré","filters.theme":"Thème","filters.group":"Groupe de travail","filters.who":"Qui doit","filters.state":"État","filters.asOf":"Au","filters.today":"Aujourd’hui","filters.any":"tous","filters.all":"tous les états","filters.owing":"dû : en cours ou en retard","filters.noTheme":"sans thème","filters.noGroup":"hors des groupes de travail","filters.unreported":"rien de rapporté","filters.unassessed":"non évalué","chips.month":"dû en {month}","chips.noMonth":"sans échéance","chips.round":"cycle {round}","chips.noRound":"sans cycle","chips.assumed":"seulement ce qui repose sur une hypothèse","chips.sourced":"seulement ce que disent les sources","chips.remove":"retirer","groups.title":"Par groupe et par état","groups.by":"Grouper par","groups.theme":"Thème","groups.respondent":"Qui doit","groups.group":"Groupe de travail","groups.month":"Mois d’échéance","groups.round":"Cycle","groups.total":"Total","groups.nobody":"personne n’a été sollicité","groups.none":"Rien n’a été demandé ici.","groups.next":"Prochaine échéance","groups.overlapping":"Ce qui a plusieurs thèmes ou groupes compte dans la ligne de chacun.","groups.count":{one:"{group}, {state} : {n}",many:"{group}, {state} : {n}",other:"{group}, {state} : {n}"},"groups.countAssumed":{one:"{group}, {state}, par hypothèse : {n}",many:"{group}, {state}, par hypothèse : {n}",other:"{group}, {state}, par hypothèse : {n}"},"groups.more":{one:"{n} autre n’est pas montré : choisissez un thème ou un groupe de travail.",many:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail.",other:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail."},"notAsked.title":"Non demandé","notAsked.what":"Quoi","notAsked.since":"Émise ou convenue","notAsked.none":"Ici, tout a été demandé à quelqu’un.","notAsked.narrowed":"Ces filtres portent sur ce qui est dû, quand et par qui. Retirez-les pour voir ce qui n’a été demandé à personne.","notAsked.hint":"Personne n’a été invité à y répondre, pas même selon une hypothèse.","notAsked.cut":"Il peut y en avoir plus que ce qui est compté ici.","list.owed":"Ce qui est dû","list.all":"Tous les états","list.or":" ou ","list.who":"Qui","list.what":"Doit une réponse à","list.due":"Échéance","list.state":"État","list.progress":"Avancement","list.assessment":"Appréciation","list.mark":"{what} : {status}","list.disputed":"contesté","list.round":"Cycle","list.daysLate":"Jours de retard","list.rests":"Repose sur","list.restsAssumed":"une hypothèse","list.restsSourced":"des sources","list.link":"Lien","list.noDue":"sans date","list.none":"Rien ici.","list.noneSourced":"Rien ici, d’après les sources.","list.assumed":{one:"{n} repose sur une hypothèse",many:"{n} reposent sur une hypothèse",other:"{n} reposent sur une hypothèse"},"list.assumedHint":"Les sources ne disent pas que ces réponses sont dues. Elles le sont si un choix des auteurs de ce graphe est juste. Elles n’entrent dans aucun nombre de retards.","list.more":{one:"En montrer {n} de plus",many:"En montrer plus ({n} restent)",other:"En montrer plus ({n} restent)"},"list.tooMany":{one:"{n} autre n’est pas montré : restreignez la liste.",many:"{n} autres ne sont pas montrés : restreignez la liste.",other:"{n} autres ne sont pas montrés : restreignez la liste."},"trend.title":"Les douze derniers mois","trend.table":"Les chiffres en tableau","trend.alt":"Réponses en retard par mois : {then} au {from}, {now} au {to}. Le tableau ci-dessous donne tous les chiffres.","trend.hint":"À la fin de chaque mois ; le chiffre indique les retards. Ce qui repose sur une hypothèse n’y est pas.","since.title":"Ce qui a changé depuis","since.day":"Depuis","since.month":"le mois dernier","since.year":"un an","since.none":"Rien n’a changé, d’après les sources.","since.notAsked":"pas dû","since.then":"est devenu","lanes.title":"Couloirs","lanes.themes":"Thème","lanes.subjects":"Ce qui a été recommandé ou convenu","lanes.respondents":"À qui cela a été demandé","lanes.assumed":"En tirets : cela repose sur une hypothèse","lanes.drawing":"De chaque thème à ce qui a été demandé, et à qui","lanes.board":"Les montrer en liste.","lanes.tooMany":{one:"{n} réponse, c’est trop pour un dessin ; restreignez par un filtre.",many:"{n} réponses, c’est trop pour un dessin ; restreignez par un filtre.",other:"{n} réponses, c’est trop pour un dessin ; restreignez par un filtre."},"timeline.title":"Calendrier","timeline.month":"Mois","timeline.from":"Premier mois","timeline.to":"Dernier mois","timeline.cut":"Trop d’échéances pour un seul tableau. La page d’accueil les compte par mois.","timeline.now":"le jour affiché","timeline.elsewhere":"Ailleurs","timeline.says":"seulement ce que dit {document}","timeline.saysOn":"seulement ce que dit {document}, p. {page}","timeline.others":"autre source : {dates}","timeline.MEETING":"Réunion","timeline.MEETING_PLANNED":"Prévu","timeline.MEETING_HELD":"Tenu","timeline.MEETING_CANCELLED":"Annulé","timeline.PUBLISHED":"Publié","timeline.DUE":"Échéance","timeline.due":{one:"{n} échéance",many:"{n} échéances",other:"{n} échéances"},"timeline.owing":{one:"{n} sollicité",many:"{n} sollicités",other:"{n} sollicités"},"state.OPEN":"En cours","state.OVERDUE":"En retard","state.ANSWERED":"Répondu","state.ANSWERED_LATE":"Répondu en retard","state.WITHDRAWN":"Retiré","state.NOT_REQUIRED":"Pour information","why.show":"Pourquoi ?","why.hide":"Fermer","why.showOf":"Pourquoi ? {who}, {what}","why.hideOf":"Fermer les raisons : {who}, {what}","why.title":"Pourquoi c’est dû","why.gone":"Ceci n’est plus dû.","why.because":{one:"Pourquoi",many:"Pourquoi : {n} raisons",other:"Pourquoi : {n} raisons"},"why.assumed":"Ceci repose sur une hypothèse : sans elle, rien ne serait dû ici.","why.deadline":"Jusqu’à quand","why.noDeadline":"Rien ne fixe de date : ce n’est donc jamais en retard.","why.round":"Demandé au cycle {round}.","why.answers":"Ce qui a été répondu","why.noAnswers":"Aucune réponse n’est enregistrée.","why.write":"À qui écrire","howFar.title":"Où cela en est","howFar.progress":"Selon qui doit la réponse","howFar.assessment":"Selon d’autres","howFar.disputed":"Contesté : d’autres ne disent pas ce que dit qui doit la réponse.","why.withdrawn":"La demande est retirée.","why.alone":"Cette raison seule donnerait le {day}.","way.about":"porte sur","way.themeOf":"est le thème de","way.partOf":"fait partie de","way.hasPart":"comprend","way.addressedTo":"a été adressé à","way.askedBy":"a été saisi par","way.memberOf":"est membre de","way.hasMember":"a pour membre","way.succeededBy":"a pour successeur","way.succeeds":"succède à","way.other":"est lié à","way.withdrawnOn":"retiré le {day}","deadline.agreed":"La date convenue lors de la demande ({asked}).","deadline.within":"{period} après la demande ({asked}), comme convenu.","deadline.review":"Le dernier jour de la revue « {review} » ({on}), la première après la demande ({asked}). Ni date ni délai n’a été convenu.","deadline.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"response.by":"Soumis par {who}","response.for":"Pour {who}","response.retracted":"rétracté le {day}","responsibility.ITSELF":"Le destinataire lui-même doit la réponse.","responsibility.EACH_MEMBER":"Chaque membre que le groupe avait ce jour-là doit une réponse.","responsibility.ANY_MEMBER":"La réponse d’un seul membre suffit.","responsibility.NOT_REQUIRED":"Envoyé pour information : aucune réponse n’est demandée.","node.missing":"Introuvable","node.missingHint":"Il n’y a pas de {id}, ou vous ne pouvez pas le voir.","node.owes":"Ce qu’il doit et ce qu’il a répondu","node.asked":"À qui on l’a demandé, et les réponses","node.inScope":"Ce qui est dû dans son domaine","node.related":"Liens","node.all":"Tout montrer","node.fewer":"Montrer moins","node.more":{one:"et {n} autre",many:"et {n} autres",other:"et {n} autres"},"node.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"node.printed":"Au {day}","node.printedToday":"À ce jour","node.relationships":"Toutes les relations, par type","node.timeline":"Ce qu’il dit, en calendrier","report.title":"Rapport d’examen","report.hint":"Deux pages pour une réunion d’examen : ce qui a été convenu, qui a répondu et comment, qui doit une réponse, et ce qui a changé depuis le dernier examen.","report.from":"Du (vide : le dernier examen)","report.to":"Au (vide : aujourd’hui)","report.open":"Ouvrir et imprimer","report.markdown":"Enregistrer en Markdown","report.failed":"Le rapport ne peut pas être ouvert. Le serveur dit :","fact.focalPoint":"point focal","fact.representing":"pour {who}","fact.addressedOn":"demandé {day}","fact.dueOn":"échéance {day}","fact.withdrawnOn":"retiré {day}","fact.on":"le {day}","fact.respondWithin":"réponse sous {period}","property.aliases":"Aussi appelé","property.abbreviation":"Sigle","property.kind":"Genre","property.country":"Pays","property.summary":"Résumé","property.status":"Statut","property.pilot":"Pilote","property.text":"Texte","property.agreedOn":"Convenu","property.issuedOn":"Émis","property.publishedOn":"Publié","property.language":"Langue","property.url":"Adresse","property.pages":"Pages","property.on":"Quand","property.days":"Jours","property.place":"Lieu","property.roleTitle":"Fonction","property.contact":"Contact","property.state":"État","property.submittedOn":"Soumis","property.reportedOn":"Rapporté","property.retractedOn":"Rétracté","property.time":"Période","property.visibility":"Visible par","label.ACTION_POINT":"Point d’action","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Réunion","label.ORGANIZATION":"Organisation","label.OUTCOME":"Résultat","label.PERSON":"Personne","label.PROGRESS_REPORT":"Rapport d’avancement","label.RECOMMENDATION":"Recommandation","label.RESPONSE":"Réponse","label.STAKEHOLDER_GROUP":"Groupe de parties prenantes","label.THEME":"Thème","label.WORKING_GROUP":"Groupe de travail","organizationKind.GOVERNMENT":"Gouvernement","organizationKind.MINISTRY":"Ministère","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilatérale","organizationKind.CIVIL_SOCIETY":"Société civile","organizationKind.RESEARCH":"Recherche","organizationKind.NETWORK":"Réseau","organizationKind.OTHER":"Autre","documentKind.CONCEPT_NOTE":"Note conceptuelle","documentKind.BRIEF":"Note d’information","documentKind.REPORT":"Rapport","documentKind.WORKING_PAPER":"Document de travail","documentKind.AGENDA":"Ordre du jour","documentKind.SUMMARY":"Synthèse","documentKind.CASE_STUDY":"Étude de cas","documentKind.ACTION_PLAN":"Plan d’action","documentKind.OTHER":"Autre","meetingKind.PLANNING":"Préparation","meetingKind.MEETING":"Réunion","meetingKind.WORKSHOP":"Atelier","meetingKind.OUTREACH":"Sensibilisation","meetingKind.EVENT":"Événement","meetingKind.REVIEW":"Revue","meetingKind.CONVENING":"Assemblée","meetingKind.SESSION":"Séance","meetingStatus.PLANNED":"Prévue","meetingStatus.HELD":"Tenue","meetingStatus.CANCELLED":"Annulée","memberStatus.PROPOSED":"proposé","memberStatus.INVITED":"invité","memberStatus.CONFIRMED":"confirmé","memberStatus.ATTENDED":"présent","memberStatus.DECLINED":"a décliné","groupStatus.PLANNED":"Prévu","groupStatus.ACTIVE":"Actif","groupStatus.CLOSED":"Clos","visibility.PUBLIC":"Tous","visibility.PARTNER":"Les partenaires","visibility.MEMBER":"Les membres","visibility.SECRETARIAT":"Le secrétariat","responseKind.ACCEPTED":"Accepté","responseKind.PARTLY_ACCEPTED":"Accepté en partie","responseKind.REJECTED":"Rejeté","responseKind.NOTED":"Pris note","responseKind.HOLDING":"Réponse d’attente","responseState.DRAFT":"Projet","responseState.SUBMITTED":"Soumise","responseState.RETRACTED":"Rétractée","progress.NOT_STARTED":"Pas commencé","progress.IN_PROGRESS":"En cours","progress.PARTLY_IMPLEMENTED":"Mis en œuvre en partie","progress.IMPLEMENTED":"Mis en œuvre","progress.DISCONTINUED":"Abandonné","related.actionPoints":"Points d’action","related.addressed":"Demandes reçues","related.addressees":"À qui on l’a demandé","related.affiliates":"Qui y travaille","related.affiliations":"Travaille pour","related.agreed":"Convenu là","related.agreedAt":"Convenu lors de","related.answers":"Répond à","related.conveners":"Convoqué par","related.convenes":"Convoque","related.coordinates":"Coordonne","related.coordinators":"Coordonné par","related.discussed":"À l’ordre du jour","related.discussedAt":"Discuté lors de","related.discussedDocuments":"Documents à l’ordre du jour","related.documents":"Documents","related.heldBy":"Tenue par","related.hosted":"Réunions accueillies","related.hosts":"Accueillie par","related.implements":"Met en œuvre","related.informedByDocuments":"Nourrie par ces documents","related.informedByMeetings":"Nourrie par ces réunions","related.informedByWorkingGroups":"Nourrie par ces groupes de travail","related.informs":"Nourrit","related.issuedDocuments":"Documents émis","related.issuedRecommendations":"Recommandations émises","related.issuers":"Émis par","related.leaders":"Dirigé par","related.leads":"Dirige","related.meetings":"Réunions","related.memberOf":"Membre de","related.members":"Membres","related.onBehalfOf":"Pour","related.outcomes":"Résultats visés","related.partOf":"Fait partie de","related.participants":"Qui était invité, et qui est venu","related.participatesIn":"Participe aux réunions","related.parts":"Parties","related.predecessors":"Prédécesseurs","related.progressOnBehalf":"Rapports d’avancement en son nom","related.progressReports":"Rapports d’avancement","related.publishedDocuments":"Documents publiés","related.publishedRecommendations":"Recommandations publiées","related.publishers":"Publié par","related.recommendations":"Recommandations","related.recorded":"Ce qu’il consigne","related.recordedIn":"Consigné dans","related.reportsOn":"Porte sur","related.responses":"Réponses","related.responsesOnBehalf":"Réponses en son nom","related.reviewed":"Examiné là","related.reviews":"Examiné lors de","related.submitted":"Réponses soumises","related.submittedBy":"Soumise par","related.submittedProgress":"Rapports d’avancement soumis","related.successors":"Successeurs","related.supporters":"Soutenu par","related.supports":"Soutient","related.themes":"Thèmes","related.translationOf":"Traduction de","related.translations":"Traductions","related.workedOnBy":"Qui y travaille","related.workingGroups":"Groupes de travail","related.worksOn":"Travaille sur","search.title":"Recherche","search.box":"Chercher noms et textes","search.go":"Chercher","search.all":"Tout","search.facets":"Genres de résultats","search.none":"Rien n’a été trouvé.","search.hint":"Tous les mots doivent y être, sous une de leurs formes. « Une phrase » entre guillemets droits, OR, -sans et debut* marchent aussi.",share:"Partager","share.link":"Copier le lien","share.csv":"Copier en CSV","share.markdown":"Copier en Markdown","share.query":"Copier la requête GraphQL","share.variables":"Variables, et un lien qui l’ouvre :","share.graphiql":"Ouvrir dans GraphiQL","share.print":"Imprimer","share.copied":"Copié.","share.name":"Nom","share.until":"Jusqu’au","share.found":"Ce qui correspond","share.failed":"Pas copié : {why}",signIn:"Se connecter","signIn.signedIn":"Connecté","signIn.as":"{role}. Vous voyez ce qui est montré à : {clearance}.","signIn.out":"Se déconnecter","signIn.token":"Jeton","signIn.hint":"Le secrétariat vous donne un jeton. Il n’est gardé que dans cet onglet.","signIn.go":"Se connecter","role.READER":"Vous pouvez lire","role.RESPONDENT":"Vous pouvez lire, et répondre pour vos organisations","role.EDITOR":"Vous pouvez lire et écrire","pick.other":"En choisir un autre","pick.found":{one:"{n} trouvé : choisissez-le.",many:"{n} trouvés : choisissez-en un.",other:"{n} trouvés : choisissez-en un."},"write.record":"Enregistrer une réponse","write.retract":"Rétracter cette réponse","write.report":"Enregistrer l’avancement","write.retractReport":"Rétracter ce rapport","write.assess":"Dire où l’on en est, selon vous","write.from":"Qui répond","write.submitter":"Qui le dit","write.withdraw":"Retirer la demande","write.ask":"Demander une réponse à quelqu’un","write.kind":"Ce qu’elle dit","write.textVisibility":"Qui peut lire le texte","write.asVisible":"Tous ceux qui voient le reste","write.withdrawnOn":"Retirée","write.addressee":"À qui on demande","write.addressedOn":"Demandé","write.dueOn":"Échéance, si une date fut convenue","write.responsibility":"Qui doit la réponse, s’il s’agit d’un groupe","write.dateHint":"Une date comme 2017-02-14, 2017-02, 2017-Q1 ou 2017","write.where":"Où cela est-il dit ?","write.document":"Document","write.page":"Page","write.quote":"Citation","write.assumption":"Ou, sans document : ce que vous supposez, et pourquoi","write.statement":"Sans l’un ni l’autre, c’est gardé comme votre déclaration de ce jour.","write.save":"Enregistrer","write.done":"Enregistré.","write.change":"{before} → {after}","conflict.title":"Quelqu’un d’autre a écrit ici depuis que vous avez regardé. Comparez, et décidez.","conflict.mine":"Ce que vous écrivez","conflict.now":"Ce qui s’y trouve maintenant","conflict.again":"Écrire le mien quand même"};var si={en:Ye,fr:ri,ar:ii},Je={en:"English",fr:"Français",ar:"العربية"},li="en",ai=Ye,Nn="en-GB",Ze=n=>!!n&&n in si,oi=()=>navigator.languages.map(n=>n.slice(0,2)).find(Ze)??"en";function ui(n){li=n,ai=si[n],Nn={en:"en-GB",fr:"fr",ar:"ar-u-nu-latn"}[n],document.documentElement.lang=n,document.documentElement.dir=n==="ar"?"rtl":"ltr"}var zn=()=>li;function di(n,t){let i=ai[n];return typeof i=="string"?i:(typeof t=="number"?i[new Intl.PluralRules(Nn).select(t)]:void 0)??i.other}function l(n,t={}){return di(n,t.n).replace(/\{(\w+)\}/g,(i,r)=>ps(t[r]))}var ps=n=>typeof n=="number"?L(n):n??"";function E(n,t){return di(n,t.n).split(/\{(\w+)\}/).map((i,r)=>{if(r%2===0)return i;let s=t[i];return typeof s=="number"?L(s):s})}var L=(n,t)=>new Intl.NumberFormat(Nn,t).format(n);function Q(n,t="short"){let[i="",r,s]=n.split("-");if(r?.startsWith("Q"))return l("date.quarter",{quarter:Number(r[1]),year:i});let a={timeZone:"UTC",year:"numeric"};r&&(a.month=t),s&&(a.day="numeric");let o=new Date(Date.UTC(2e3,Number(r??1)-1,Number(s??1)));return o.setUTCFullYear(Number(i)),new Intl.DateTimeFormat(Nn,a).format(o)}var pi=n=>new Intl.DisplayNames([Nn],{type:"region",fallback:"code"}).of(n)??n,gi=n=>new Intl.DisplayNames([Nn],{type:"language",fallback:"code"}).of(n)??n,gs=n=>new Intl.ListFormat(Nn).format(n);function le(n){let t={D:"unit.days",W:"unit.weeks",M:"unit.months",Y:"unit.years"},i=[...n.matchAll(/(\d+)([DWMY])/g)].map(([,r,s])=>l(t[s],{n:Number(r)}));return i.length?gs(i):n}var ms=Symbol.for("pv"),ys=0;function e(n,t,i,r,s,a){t||(t={});var o,u,g=t;if("ref"in g&&typeof n!="function")for(u in g={},t)u=="ref"?o=t[u]:g[u]=t[u];var p={type:n,props:g,key:i,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ms,__v:--ys,__i:-1,__u:0};return(s||a)&&(p.__source=s,p.__self=a),P.vnode&&P.vnode(p),p}function w(n){return"reference"in n&&n.reference?`${n.reference} ${Xe(n)}`:Xe(n)}function Xe(n){return n.__typename==="Response"?`${l(`responseKind.${n.kind}`)}, ${n.submittedOn?Q(n.submittedOn):l("responseState.DRAFT")}`:n.__typename==="ProgressReport"?`${l(`progress.${n.status}`)}, ${n.reportedOn?Q(n.reportedOn):l("responseState.DRAFT")}`:n.displayName??l("name.hidden",{id:`⁨${n.id}⁩`})}function C({of:n}){return e("a",{class:"name",href:G(Y(n.id)),children:e(nt,{of:n})})}function nt({of:n}){let t="reference"in n?n.reference:null;return e("bdi",{children:[t&&e("b",{class:"reference",children:[t," "]}),Xe(n)]})}var ln=({of:n})=>e(b,{children:n.map((t,i)=>[i>0&&l("list.comma"),e(C,{of:t},t.id)])}),R=({of:n,long:t})=>e("time",{dateTime:/Q/.test(n)?void 0:n,dir:"auto",children:Q(n,t?"long":"short")});function Fn({since:n,until:t}){return n&&t?e("span",{class:"span",children:E("span.both",{since:e(R,{of:n}),until:e(R,{of:t})})}):n?e("span",{class:"span",children:E("span.since",{since:e(R,{of:n})})}):t?e("span",{class:"span",children:E("span.until",{until:e(R,{of:t})})}):null}var z=n=>`state.${n}`;function An({of:n,days:t}){return e("span",{class:`state ${n}`,children:[l(z(n)),!!t&&e("span",{class:"days",children:[" ",l("days",{n:t})]})]})}var X=({text:n})=>n?e("details",{class:"assumption",children:[e("summary",{children:l("assumption")}),e("p",{dir:"auto",children:n})]}):null;function cs({of:n}){let{document:t,page:i,paragraph:r,quote:s,statedBy:a,on:o}=n;return e(b,{children:[t&&e(C,{of:t}),a&&E("source.stated",{who:e(C,{of:a}),day:o&&e(R,{of:o})}),i!=null&&e("span",{class:"place",children:[" ",l("source.page",{page:String(i)})]}),r&&e("span",{class:"place",children:[" ",e("bdi",{children:r})]}),t?.url&&/^https?:/.test(t.url)&&e(b,{children:[" ",e("a",{class:"outside",href:t.url,rel:"noreferrer",children:l("source.open")})]}),s&&e("blockquote",{dir:"auto",children:s})]})}function H({of:n,open:t}){return n.length===0?null:e("details",{class:"sources",open:t,children:[e("summary",{children:l("sources",{n:n.length})}),e("ul",{children:n.map((i,r)=>e("li",{children:e(cs,{of:i})},r))})]})}var _s={NETWORK:"failure.network",UNAUTHENTICATED:"failure.token",NOT_FOUND:"failure.notFound",UNAVAILABLE:"failure.unavailable",CONCURRENCY_LIMIT_EXCEEDED:"failure.busy",TIME_LIMIT_EXCEEDED:"failure.slow"};function Bn({of:n,retry:t}){let i=_s[n.code];return e("div",{class:"problem",role:"alert",children:[e("h2",{children:i?l(i):l("failure.other")}),n.code!=="NETWORK"&&e("p",{class:"detail",lang:"en",dir:"ltr",children:n.message}),t&&e("button",{type:"button",onClick:t,children:l("failure.retry")})]})}var en=()=>e("span",{class:"loading unseen","aria-hidden":"true"});function F({of:n,children:t}){let i=n.data!==void 0;return q(()=>{i&&performance.mark("answered")},[i]),e(b,{children:[e("div",{class:"live",role:"status",children:[n.changed>0&&e("button",{type:"button",class:"changed",onClick:n.show,children:[l("live.changed",{n:n.changed})," ",e("span",{class:"action",children:l("live.show")})]}),!n.connected&&e("span",{class:"lost",children:l("live.lost")})]}),n.failure&&e(Bn,{of:n.failure,retry:n.reload}),n.data!==void 0&&!n.failure&&e("div",{class:"answer","aria-busy":n.busy,children:t(n.data)}),n.data===void 0&&!n.failure&&e("p",{class:"loading",children:l("loading")})]})}var an=n=>new URL(G(Y(n.id)),location.href).href,hs=n=>`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`,fs=n=>n.map(t=>t.map(hs).join(",")).join(`\r
`),bs=n=>n.replace(/[\\|*_`[\]<>]/g,"\\$&").replace(/\s+/g," ");function Ns([n=[],...t]){let i=n.map((s,a)=>s===l("list.link")?-1:a).filter(s=>s>=0),r=s=>`| ${s.join(" | ")} |`;return[r(i.map(s=>n[s])),r(i.map(()=>"---")),...t.map(s=>r(i.map(a=>bs(s[a]??"")))),"",`<${location.href}>`].join(`
`)}var mi=({query:n,variables:t})=>`/graphiql/?${new URLSearchParams({query:n.trim(),variables:JSON.stringify(t,null,2)})}`;function nn({of:n}){let[t,i]=v(""),r=async s=>{try{await navigator.clipboard.writeText(await s()),i(l("share.copied"))}catch(a){i(l("share.failed",{why:a.message}))}};return e("details",{class:"menu share",children:[e("summary",{children:l("share")}),e("div",{class:"items",children:[e("button",{type:"button",onClick:()=>r(()=>location.href),children:l("share.link")}),e("button",{type:"button",onClick:()=>r(async()=>fs(await n.table())),children:l("share.csv")}),e("button",{type:"button",onClick:()=>r(async()=>Ns(await n.table())),children:l("share.markdown")}),e("button",{type:"button",onClick:()=>r(()=>`${n.query.trim()}

# ${l("share.variables")}
# ${JSON.stringify(n.variables)}
# ${new URL(mi(n),location.href).href}`),children:l("share.query")}),e("a",{href:mi(n),children:l("share.graphiql")}),e("button",{type:"button",onClick:()=>print(),children:l("share.print")}),e("p",{role:"status",children:t})]})]})}var Os=5e3,yi=[["list.who",({respondent:n})=>w(n)],["list.what",({subject:n})=>w(n)],["list.round",({round:n})=>n??""],["list.due",({dueOn:n})=>n??""],["list.state",({state:n})=>l(`state.${n}`)],["list.progress",({progress:n})=>n?l(`progress.${n.status}`):""],["list.assessment",({assessment:n})=>n?l(`progress.${n.status}`):""],["list.daysLate",({daysOverdue:n})=>n?String(n):""],["list.rests",({assumed:n})=>l(n?"list.restsAssumed":"list.restsSourced")],["list.link",({subject:n})=>an(n)]];function ci(n,t){let{sourced:i,asOf:r}=bn(n,t),{assumed:s,...a}=i??{},o=n.params.get("basis"),u={filter:o?{...a,assumed:o==="assumed"}:a,asOf:r,first:500},g=async()=>{let p=[];for(let d=null;;){let{data:y}=await U(ne,{...u,after:d});if(p.push(...y.obligations.nodes),d=y.obligations.pageInfo.endCursor,!y.obligations.pageInfo.hasNextPage||p.length>=Os)break}return[yi.map(([d])=>l(d)),...p.map(d=>yi.map(([,y])=>y(d)))]};return{query:ne.toString(),variables:u,table:g}}var _i={ABOUT:["themes",{DOCUMENT:"documents",RECOMMENDATION:"recommendations",ACTION_POINT:"actionPoints",MEETING:"meetings",WORKING_GROUP:"workingGroups"}],ADDRESSED_TO:["addressees","addressed"],AFFILIATED_WITH:["affiliations","affiliates"],AGREED_AT:["agreedAt","agreed"],AIMS_AT:["outcomes","workingGroups"],ANSWERS:["answers","responses"],CONVENES:["convenes","conveners"],COORDINATES:["coordinates","coordinators"],DISCUSSED_AT:["discussedAt","discussed"],HELD_BY:["heldBy","meetings"],HOSTED_BY:["hosts","hosted"],IMPLEMENTS:["implements","actionPoints"],INFORMS:["informs",{DOCUMENT:"informedByDocuments",MEETING:"informedByMeetings",WORKING_GROUP:"informedByWorkingGroups"}],ISSUED_BY:["issuers",{DOCUMENT:"issuedDocuments",RECOMMENDATION:"issuedRecommendations"}],LEADS:["leads","leaders"],MEMBER_OF:["memberOf","members"],ON_BEHALF_OF:["onBehalfOf",{RESPONSE:"responsesOnBehalf",PROGRESS_REPORT:"progressOnBehalf"}],PARTICIPATES_IN:["participatesIn","participants"],PART_OF:["partOf","parts"],PUBLISHED_BY:["publishers",{DOCUMENT:"publishedDocuments",RECOMMENDATION:"publishedRecommendations"}],RECORDED_IN:["recordedIn","recorded"],REPORTS_ON:["reportsOn","progressReports"],REVIEWED_AT:["reviews","reviewed"],SUBMITTED_BY:["submittedBy",{RESPONSE:"submitted",PROGRESS_REPORT:"submittedProgress"}],SUCCEEDED_BY:["successors","predecessors"],SUPPORTS:["supports","supporters"],TRANSLATION_OF:["translationOf","translations"],WORKS_ON:["worksOn","workedOnBy"]};function ks({type:n,direction:t,label:i}){let r=t==="OUTGOING"?_i[n][0]:_i[n][1],s=typeof r=="string"?r:r[i];return s?l(`related.${s}`):l("way.other")}function hi({id:n}){let{data:t,failure:i,busy:r}=D(Ve,{id:n});if(r&&!t&&!i)return e(en,{});let s=t?.node&&"relationshipCounts"in t.node?t.node.relationshipCounts:[];return s.length===0?null:e("section",{class:"relationships card","aria-labelledby":"relationships",children:[e("h2",{id:"relationships",children:l("node.relationships")}),e("ul",{class:"plain",children:s.map(a=>e("li",{children:e(ws,{id:n,of:a})},`${a.type} ${a.direction} ${a.label}`))})]})}function ws({id:n,of:t}){let[i,r]=v(!1);return e("details",{onToggle:s=>r(s.currentTarget.open),children:[e("summary",{children:[ks(t)," ",e("span",{class:"hint",children:l(`label.${t.label}`)})," ",e("span",{class:"count",children:L(t.count)})]}),i&&e(As,{id:n,of:t})]})}var Rs=50;function As({id:n,of:{type:t,direction:i,label:r}}){let[s,a]=v(Rs),o=D(Ke,{id:n,types:[t],direction:i,labels:[r],first:s});return e(F,{of:o,children:({node:u})=>{if(!u||!("relationships"in u))return null;let{edges:g,totalCount:p}=u.relationships,d=p-g.length;return e(b,{children:[e("ul",{class:"plain",children:g.map(({node:y,relationship:_})=>e("li",{class:_.assumption?"maybe-item":void 0,children:[e(C,{of:y})," ",e(et,{of:_}),e(X,{text:_.assumption}),e(H,{of:_.sources})]},`${y.id} ${_.key}`))}),d>0&&s<500&&e("p",{class:"more",children:e("button",{type:"button",onClick:()=>a(Math.min(500,s*4)),children:l("list.more",{n:d})})}),d>0&&s>=500&&e("p",{class:"hint",children:l("list.tooMany",{n:d})})]})}})}function fi({of:n,to:t}){let[i,r]=v(""),[s,a]=v(t??""),[o,u]=v(""),g=_=>{let m=new URLSearchParams({language:zn(),...i&&{from:i},...s&&{to:s},..._==="markdown"&&{format:_}});return`/report/${encodeURIComponent(n).replaceAll("%3A",":")}?${m}`},p=(_,m)=>{if(u(""),!gn())return;_.preventDefault();let c=m==="html"?window.open("","_blank"):null;(async()=>{try{let h=await fetch(g(m),{headers:{Authorization:`Bearer ${gn()}`}});if(!h.ok)throw new Error(await h.text());let f=URL.createObjectURL(await h.blob());c?c.location.replace(f):y(f)}catch(h){c?.close(),u(h.message)}})()},d=`${n.replace(":",".")}.md`,y=_=>Object.assign(document.createElement("a"),{href:_,download:d}).click();return e("section",{class:"review","aria-labelledby":"review",children:[e("h2",{id:"review",children:l("report.title")}),e("p",{class:"hint",children:l("report.hint")}),e("label",{children:[l("report.from")," ",e("input",{type:"date",name:"reportFrom",value:i,max:s||void 0,onChange:_=>r(_.currentTarget.value)})]}),e("label",{children:[l("report.to")," ",e("input",{type:"date",name:"reportTo",value:s,onChange:_=>a(_.currentTarget.value)})]}),e("a",{class:"button",href:g("html"),target:"_blank",onClick:_=>p(_,"html"),children:l("report.open")}),e("a",{class:"button",href:g("markdown"),download:d,onClick:_=>p(_,"markdown"),children:l("report.markdown")}),o&&e("p",{class:"problem",role:"alert",children:[l("report.failed")," ",e("span",{lang:"en",dir:"ltr",children:o})]})]})}function ae({label:n,labels:t,name:i,value:r,onPick:s,required:a}){let[o,u]=v(""),[g,p]=v();return q(()=>{if(o.trim().length<2)return p(void 0);let d=new AbortController,y=setTimeout(()=>{let _=o.trim().replace(/[^\p{L}\p{N}\s]/gu," ").trim().replace(/(\p{L}{2,})$/u,"$1*");_&&U(xe,{query:_,labels:t},"",d.signal).then(({data:m})=>p(m.search.nodes),()=>d.signal.aborted||p([]))},200);return()=>{clearTimeout(y),d.abort()}},[o]),r?e("div",{class:"picked",children:[e("span",{class:"caption",children:n})," ",e("bdi",{children:w(r)})," ",e("button",{type:"button",onClick:()=>{s(void 0),u("")},children:l("pick.other")})]}):e("fieldset",{class:"picker",children:[e("label",{children:[n,e("input",{type:"search",value:o,required:a,autoComplete:"off",onInput:d=>u(d.currentTarget.value)})]}),e("div",{role:"status",children:g&&(g.length===0?l("search.none"):l("pick.found",{n:g.length}))}),g?.map(d=>e("label",{class:"option",children:[e("input",{type:"radio",name:i,onChange:()=>s(d),onClick:()=>s(d)})," ",e("bdi",{children:w(d)})," ",e("span",{class:"hint",children:on(d)})]},d.id))]})}var bi;function J(){let[n,t]=v();return q(()=>{bi??=U(Ge,{}).then(({data:i})=>i.viewer,()=>{}),bi.then(t)},[]),n}var qn=(n,t)=>n?.role==="EDITOR"||n?.role==="RESPONDENT"&&t.some(i=>n.answersFor.includes(i)),Ni;function tt(){let n=J(),[t,i]=v([]);return q(()=>{n?.role!=="RESPONDENT"||n.answersFor.length===0||(Ni??=U(Me,{ids:n.answersFor}).then(({data:r})=>r.nodes.filter(s=>!!s&&"id"in s),()=>[]),Ni.then(i))},[n]),t}var Oi=()=>Array.from(crypto.getRandomValues(new Uint8Array(16)),n=>n.toString(16).padStart(2,"0")).join(""),Z=(n,t)=>String(n.get(t)??"").trim()||null;function Sn({title:n,document:t,revision:i,input:r,children:s}){let a=J()?.role==="RESPONDENT",[o,u]=v(Oi),[g,p]=v(),[d,y]=v(),[_,m]=v(),[c,h]=v(),[f,N]=v(!1),O=async A=>{N(!0),m(void 0),y(void 0);try{let{data:I}=await U(t,{input:A});I.written&&(h(I.written),u(Oi()),Yt(I.written.change.revision))}catch(I){let V=I;V.code==="CONFLICT"?y({failure:V,mine:A}):m(V)}finally{N(!1)}},T=A=>{A.preventDefault();let I=new FormData(A.currentTarget),V=r(I);if(!V)return;let tn=Number(Z(I,"page")),M=g?{source:{document:g.id,page:tn||null,quote:Z(I,"quote")}}:{assumption:Z(I,"assumption")};O({...V,...M,idempotencyKey:o,expectedRevision:i})};return c?e("p",{class:"done",role:"status",children:[l("write.done")," ",c.obligations.filter(({before:A,after:I})=>A!==I).map(({before:A,after:I},V)=>e("span",{children:[Ss(A,I)," "]},V))]}):e("details",{class:"write",children:[e("summary",{children:l(n)}),e("form",{onSubmit:T,children:[s,e("fieldset",{class:"provenance",children:[e("legend",{children:l("write.where")}),e(ae,{label:l("write.document"),labels:["DOCUMENT"],name:"document",value:g,onPick:p}),g?e(b,{children:[e("label",{children:[l("write.page"),e("input",{name:"page",type:"number",min:"1"})]}),e("label",{children:[l("write.quote"),e("input",{name:"quote",dir:"auto",maxLength:2e3})]})]}):e("label",{children:[l("write.assumption"),e("input",{name:"assumption",dir:"auto",required:!a,maxLength:2e3})]}),a&&!g&&e("p",{class:"hint",children:l("write.statement")})]}),_&&e(vs,{of:_}),d&&e(Ps,{failure:d.failure,mine:d.mine,again:A=>O({...d.mine,expectedRevision:A})}),e("button",{type:"submit",class:"primary",disabled:f,children:l("write.save")})]})]})}var Ss=(n,t)=>l("write.change",{before:n?l(z(n)):l("none"),after:t?l(z(t)):l("none")});function vs({of:n}){let t=n.extensions.problems??[];return e(b,{children:[e(Bn,{of:n}),t.length>0&&e("ul",{lang:"en",dir:"ltr",children:t.map(({path:i,message:r})=>e("li",{children:[e("code",{children:i})," ",r]},i))})]})}function Ps({failure:n,mine:t,again:i}){let r=n.extensions.current,{idempotencyKey:s,expectedRevision:a,...o}=t;return e("section",{class:"conflict",role:"alert",children:[e("h3",{children:l("conflict.title")}),e("div",{class:"sides",children:[e("div",{children:[e("h4",{children:l("conflict.mine")}),e(ki,{of:o})]}),e("div",{children:[e("h4",{children:l("conflict.now")}),r?.obligations?.map((u,g)=>e("p",{children:[e("bdi",{children:u.respondent})," → ",e("bdi",{children:u.subject}),": ",u.state&&l(z(u.state))]},g)),r?.elements?.map((u,g)=>e("div",{class:"element",children:[e("p",{children:e("code",{children:u.id??`${u.type}: ${u.from} → ${u.to}`})}),e(ki,{of:u.properties??{}})]},g))]})]}),r&&e("button",{type:"button",onClick:()=>i(r.revision),children:l("conflict.again")})]})}var ki=({of:n})=>e("dl",{children:Object.entries(n).filter(([,t])=>t!=null&&t!=="").map(([t,i])=>e("div",{children:[e("dt",{children:e("code",{children:t})}),e("dd",{dir:"auto",children:typeof i=="object"?JSON.stringify(i):String(i)})]},t))}),Ds=()=>x({path:location.pathname,params:new URLSearchParams(location.search)})??new Date().toISOString().slice(0,10),vn=({name:n,label:t})=>e("label",{children:[l(t),e("input",{name:n,required:!0,pattern:"\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?",title:l("write.dateHint"),defaultValue:Ds(),dir:"ltr"})]}),Es=["ACCEPTED","PARTLY_ACCEPTED","REJECTED","NOTED","HOLDING"],Cs=["PUBLIC","PARTNER","MEMBER","SECRETARIAT"],it=({__typename:n,id:t})=>n==="Organization"||n==="Person"?{submittedBy:[t]}:{onBehalfOf:[t]},wi=n=>({text:Z(n,"text"),...n.get("textVisibility")&&{textVisibility:n.get("textVisibility")}}),Ri=()=>e(b,{children:[e("label",{children:[l("property.text"),e("textarea",{name:"text",rows:4,dir:"auto"})]}),e("label",{children:[l("write.textVisibility"),e("select",{name:"textVisibility",children:[e("option",{value:"",children:l("write.asVisible")}),Cs.map(n=>e("option",{value:n,children:l(`visibility.${n}`)},n))]})]})]}),Ai=["ORGANIZATION","STAKEHOLDER_GROUP","PERSON","WORKING_GROUP"];function Si({label:n,value:t,among:i,onPick:r}){return J()?.role==="EDITOR"?e(ae,{label:l(n),labels:Ai,name:"submitter",value:t,onPick:r,required:!0}):i.length<2?t?e("p",{children:[e("span",{class:"caption",children:l(n)})," ",e("bdi",{children:w(t)})]}):null:e("label",{children:[l(n),e("select",{name:"submitter",onChange:a=>r(i.find(({id:o})=>o===a.currentTarget.value)),children:i.map(a=>e("option",{value:a.id,selected:a.id===t?.id,children:w(a)},a.id))})]})}function vi({obligation:{respondent:n,subject:t,round:i},any:r,revision:s}){let a=J(),o=tt(),[u,g]=v(n),p=qn(a,[n.id]),d=r?o.filter(c=>"memberOf"in c&&c.memberOf.nodes.some(({id:h})=>h===n.id)):[];if(!p&&d.length===0)return null;let y=[...p?[n]:[],...d],_=a?.role==="EDITOR"?u:y.find(({id:c})=>c===u?.id)??y[0],m=_&&(a?.role!=="EDITOR"||_.id===n.id?it(_):{...it(_),onBehalfOf:[n.id]});return e(Sn,{title:"write.record",document:Le,revision:s,input:c=>m&&{answers:[{subject:t.id,round:i}],...m,kind:c.get("kind"),submittedOn:Z(c,"submittedOn"),...wi(c)},children:[e("p",{class:"hint",children:[e("bdi",{children:w(n)})," → ",e("bdi",{children:w(t)})]}),e(Si,{label:"write.from",value:_,among:y,onPick:g}),e("label",{children:[l("write.kind"),e("select",{name:"kind",children:Es.map(c=>e("option",{value:c,children:l(`responseKind.${c}`)},c))})]}),e(vn,{name:"submittedOn",label:"property.submittedOn"}),e(Ri,{})]})}function Pi({obligation:{respondent:n,subject:t,round:i,state:r},revision:s}){let a=J(),o=tt(),[u,g]=v(n),p=a?.role==="RESPONDENT"?o:[],d=a?.role==="EDITOR"?u:p.find(({id:y})=>y===u?.id)??p[0];return a?.role!=="EDITOR"&&p.length===0||r==="NOT_REQUIRED"?null:e(Sn,{title:qn(a,[n.id])?"write.report":"write.assess",document:Fe,revision:s,input:y=>d&&{reportsOn:[{subject:t.id,round:i}],...it(d),status:y.get("status"),reportedOn:Z(y,"reportedOn"),...wi(y)},children:[e("p",{class:"hint",children:[e("bdi",{children:w(n)})," → ",e("bdi",{children:w(t)})]}),e(Si,{label:"write.submitter",value:d,among:p,onPick:g}),e("label",{children:[l("howFar.title"),e("select",{name:"status",children:Wn.map(y=>e("option",{value:y,children:l(`progress.${y}`)},y))})]}),e(vn,{name:"reportedOn",label:"property.reportedOn"}),e(Ri,{})]})}var Di=n=>[...n.submittedBy.nodes,...n.onBehalfOf.nodes].map(({id:t})=>t);function Ei({of:n,revision:t}){let i=J();return qn(i,Di(n))?e(Sn,{title:"write.retract",document:Ie,revision:t,input:r=>({response:n.id,retractedOn:Z(r,"retractedOn")}),children:e(vn,{name:"retractedOn",label:"property.retractedOn"})}):null}function Ci({of:n,revision:t}){let i=J();return qn(i,Di(n))?e(Sn,{title:"write.retractReport",document:Be,revision:t,input:r=>({report:n.id,retractedOn:Z(r,"retractedOn")}),children:e(vn,{name:"retractedOn",label:"property.retractedOn"})}):null}function Ti({of:n,revision:t}){return J()?.role!=="EDITOR"?null:e(Sn,{title:"write.withdraw",document:ze,revision:t,input:r=>({subject:n.from.id,addressee:n.to.id,relationshipKey:n.key??"",withdrawnOn:Z(r,"withdrawnOn")}),children:[e("p",{class:"hint",children:[e("bdi",{children:w(n.from)})," → ",e("bdi",{children:w(n.to)})]}),e(vn,{name:"withdrawnOn",label:"write.withdrawnOn"})]})}var Ts=["ITSELF","EACH_MEMBER","ANY_MEMBER","NOT_REQUIRED"];function Gi({subject:n,revision:t}){let i=J(),[r,s]=v();return i?.role!=="EDITOR"?null:e(Sn,{title:"write.ask",document:We,revision:t,input:a=>r&&{subject:n.id,addressee:r.id,addressedOn:Z(a,"addressedOn"),dueOn:Z(a,"dueOn"),round:Z(a,"round"),responsibility:a.get("responsibility")},children:[e(ae,{label:l("write.addressee"),labels:Ai,name:"addressee",value:r,onPick:s,required:!0}),e(vn,{name:"addressedOn",label:"write.addressedOn"}),e("label",{children:[l("write.dueOn"),e("input",{name:"dueOn",pattern:"\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?",title:l("write.dateHint"),dir:"ltr"})]}),e("label",{children:[l("list.round"),e("input",{name:"round",maxLength:64,dir:"auto"})]}),e("label",{children:[l("write.responsibility"),e("select",{name:"responsibility",children:Ts.map(a=>e("option",{value:a,children:l(`responsibility.${a}`)},a))})]})]})}var Gs=8,xi=500,Li=n=>n.slice(0,n.indexOf(":")).replace(/(^|-)(\w)/g,(t,i,r)=>r.toUpperCase()),Ii=n=>`label.${n.replace(/(?<=[a-z])[A-Z]/g,"_$&").toUpperCase()}`,on=n=>l(Ii(n.__typename)),xs=n=>Ue[`${n}PageDocument`];function Ls(n,t){switch(n){case"Organization":case"Person":case"StakeholderGroup":return{respondent:t};case"WorkingGroup":return{workingGroup:t};case"Theme":return{theme:t};case"Recommendation":case"ActionPoint":return{subject:t};default:return}}function Wi({place:n,id:t}){let i=xs(Li(t));return i?e(Is,{place:n,id:t,document:i}):e(rt,{id:t})}function Is({place:n,id:t,document:i}){let r=n.params.has("all")?xi:Gs,s=D(i,{id:t,first:r,.../^(Response|ProgressReport)$/.test(Li(t))&&{asOf:x(n)}},"graph");return s.failure?.code==="NOT_FOUND"?e(rt,{id:t}):s.failure?e(b,{children:[e("h1",{tabIndex:-1,children:e("bdi",{children:t})}),e(Bn,{of:s.failure,retry:s.reload})]}):e(F,{of:s,children:({node:a})=>a?e(zs,{place:n,of:a,query:i.toString(),revision:s.revision}):e(rt,{id:t})})}var rt=({id:n})=>e(b,{children:[e("h1",{tabIndex:-1,children:l("node.missing")}),e("p",{children:E("node.missingHint",{id:e("bdi",{children:n})})})]}),Ws=n=>typeof n=="object"&&n!==null&&"edges"in n;function zs({place:n,of:t,query:i,revision:r}){let s=t.__typename,a=Ls(s,t.id),o=x(n),u=Object.entries(t).filter(p=>Ws(p[1])&&p[1].totalCount>0),g=u.some(([,{totalCount:p,edges:d}])=>p>d.length);return e("article",{class:"brief",children:[e("div",{class:"bar",children:[e("p",{class:"kind",children:l(Ii(s))}),e(nn,{of:Fs(t,u,i,o)})]}),e("h1",{tabIndex:-1,children:e(nt,{of:t})}),e("p",{class:"print-only",children:o?E("node.printed",{day:e(R,{of:o,long:!0})}):l("node.printedToday")}),e(Ms,{of:t}),e(X,{text:t.assumption}),e(H,{of:t.sources}),e(Ks,{of:t}),s==="WorkingGroup"&&e(fi,{of:t.id,to:o}),a&&e(Bs,{place:n,fixed:a,title:l(s==="WorkingGroup"||s==="Theme"?"node.inScope":"reference"in t||s==="ActionPoint"?"node.asked":"node.owes")}),(s==="Recommendation"||s==="ActionPoint")&&e(Gi,{subject:t,revision:r}),u.length>0&&e("section",{class:"related","aria-labelledby":"related",children:[e("div",{class:"bar",children:[e("h2",{id:"related",children:l("node.related")}),(g||n.params.has("all"))&&e("a",{class:"button",href:S({all:n.params.has("all")?null:"1"}),children:l(n.params.has("all")?"node.fewer":"node.all")})]}),e("div",{class:"cards",children:u.map(([p,d])=>e(Qs,{name:p,of:d},p))})]}),e(hi,{id:t.id}),s==="Document"&&e("p",{children:e("a",{href:G("/timeline",{source:t.id}),children:l("node.timeline")})})]})}var Fs=(n,t,i,r)=>({query:i,variables:{id:n.id,first:xi,.../^(Response|ProgressReport)$/.test(n.__typename)&&{asOf:r}},table:()=>[[l("node.related"),l("share.name"),l("property.kind"),l("since.day"),l("share.until"),l("list.rests"),l("list.link")],...t.flatMap(([s,{edges:a}])=>a.map(({node:o,since:u,until:g,assumption:p})=>[l(`related.${s}`),w(o),on(o),String(u??""),String(g??""),l(p?"list.restsAssumed":"list.restsSourced"),an(o)]))]});function Bs({place:n,fixed:t,title:i}){let r="workingGroup"in t||"theme"in t?["theme","respondent","month"]:[],s=n.params.get("state")?n:{...n,params:new URLSearchParams([...n.params,["state","ALL"]])},a=D(xn,bn(s,t),"graph");return a.data&&a.data.sourcedNumbers.totalCount+a.data.assumedNumbers.totalCount===0?null:e("section",{class:"node-ledger","aria-labelledby":"owes",children:[e("h2",{id:"owes",children:i}),e(st,{place:s,shown:a,fixed:t,groups:r})]})}var qs=new Set(["__typename","id","displayName","visibility","since","until","assumption","name","title","reference","kind","status"]),$s={"Organization.kind":"organizationKind","Document.kind":"documentKind","Meeting.kind":"meetingKind","Response.kind":"responseKind","Meeting.status":"meetingStatus","WorkingGroup.status":"groupStatus","Response.state":"responseState","ProgressReport.state":"responseState","ProgressReport.status":"progress"};function Ms({of:n}){let t=[];for(let[i,r]of Object.entries(n)){let s=i==="ownKind"?"kind":i==="ownStatus"?"status":i;if(qs.has(i)||r===null||r===!1||r===n.displayName||Array.isArray(r)&&(r.length===0||typeof r[0]!="string")||typeof r=="object"&&!Array.isArray(r))continue;let a=$s[`${n.__typename}.${s}`];t.push([`property.${s}`,a?l(`${a}.${String(r)}`):e(Vs,{name:s,of:r})])}return(n.since||n.until)&&t.push(["property.time",e(Fn,{since:n.since,until:n.until})]),n.visibility!=="PUBLIC"&&t.push(["property.visibility",l(`visibility.${n.visibility}`)]),t.length===0?null:e("dl",{class:"properties",children:t.map(([i,r])=>e("div",{children:[e("dt",{children:l(i)}),e("dd",{children:r})]},i))})}function Vs({name:n,of:t}){if(Array.isArray(t))return e(b,{children:t.map((r,s)=>[s>0&&l("list.comma"),e("bdi",{children:r},r)])});if(typeof t=="number")return e(b,{children:L(t)});if(typeof t=="boolean")return e(b,{children:l("yes")});let i=String(t);return/On$|^on$/.test(n)?e(R,{of:i}):n==="country"?e("bdi",{children:pi(i)}):n==="language"?e("bdi",{children:gi(i)}):n==="url"&&/^https?:/.test(i)?e("a",{href:i,rel:"noreferrer",dir:"ltr",children:i}):e("span",{dir:"auto",children:i})}function Ks({of:n}){return n.alternativeValues.length===0?null:e("details",{class:"others",children:[e("summary",{children:l("node.others",{n:n.alternativeValues.length})}),e("ul",{children:n.alternativeValues.map((t,i)=>e("li",{children:[e("bdi",{children:t.value}),t.reason&&e(b,{children:[": ",e("span",{dir:"auto",children:t.reason})]}),e(H,{of:t.sources})]},i))})]})}function Qs({name:n,of:t}){let i=t.totalCount-t.edges.length;return e("section",{class:"card",children:[e("h3",{children:[l(`related.${n}`)," ",e("span",{class:"count",children:L(t.totalCount)})]}),e("ul",{class:"plain",children:t.edges.map((r,s)=>e("li",{class:r.assumption?"maybe-item":void 0,children:[e(C,{of:r.node})," ",e(et,{of:r}),e(X,{text:r.assumption}),e(H,{of:r.sources})]},s))}),i>0&&e("p",{class:"hint",children:l("node.more",{n:i})})]})}function et({of:n}){let t=s=>typeof n[s]=="string"?n[s]:void 0,i=[],r=n.representing;t("role")&&i.push(e("bdi",{children:t("role")})),t("status")&&i.push(l(`memberStatus.${t("status")}`)),n.focalPoint===!0&&i.push(l("fact.focalPoint")),r&&i.push(E("fact.representing",{who:e(C,{of:r})}));for(let s of["addressedOn","dueOn","withdrawnOn","on"])t(s)&&i.push(E(`fact.${s}`,{day:e(R,{of:t(s)})}));return t("respondWithin")&&i.push(l("fact.respondWithin",{period:le(t("respondWithin"))})),t("round")&&i.push(l("chips.round",{round:t("round")})),t("responsibility")&&n.responsibility!=="ITSELF"&&i.push(l(`responsibility.${t("responsibility")}`)),typeof n.page=="number"&&i.push(l("source.page",{page:String(n.page)})),t("paragraph")&&i.push(e("bdi",{children:t("paragraph")})),(t("since")||t("until"))&&i.push(e(Fn,{since:t("since"),until:t("until")})),i.length===0?null:e("span",{class:"facts",children:i.map((s,a)=>[a>0&&" · ",s])})}var oe="NOT_ASKED",Us={who:null,month:null,round:null,progress:null,assessment:null,basis:null,open:null,rows:null},lt=(n={})=>`${S({...Us,...n,state:oe})}#list`,ue=({params:n})=>n.get("state")===oe,Hs=({theme:n,workingGroup:t,missing:i,assumed:r,...s})=>Object.keys(s).length===0&&(i??[]).every(a=>a==="THEME");function js(n,{theme:t,workingGroup:i,missing:r}){let s=(...h)=>new Set(h.flatMap(({nodes:f})=>f.map(({id:N})=>N))),a=n.themes.nodes,o=new Map(a.map(h=>[h.id,s(h.recommendations,h.actionPoints)])),u=new Map(a.map(h=>[h.id,h.partOf.nodes.map(({id:f})=>f)])),g=(h,f=new Set([h]))=>{for(let N of u.get(h)??[])f.has(N)||g(N,f.add(N));return f},p=new Map(a.map(({id:h})=>[h,new Set]));for(let[h,f]of o)for(let N of g(h))f.forEach(O=>p.get(N)?.add(O));p.set($,s(n.recommendations,n.actionPoints));let d=new Set([...p.values()].flatMap(h=>[...h])),y=n.workingGroups?.nodes[0];if(i){let h=s(...y?[y.issuedRecommendations,...y.meetings.nodes.map(({agreed:f})=>f)]:[]);for(let{id:f}of y?.themes.nodes??[]){p.get(f)?.forEach(N=>h.add(N));for(let N of g(f))o.get(N)?.forEach(O=>h.add(O))}d=h}let _=t?p.get(String(t))??new Set:r?.includes("THEME")?p.get($):d,m=(h,f)=>new Set([...h].filter(N=>f.has(N)));d=m(d,_);for(let[h,f]of p)p.set(h,m(f,d));let c=({totalCount:h,nodes:f})=>h>f.length;return{all:d,of:p,cut:c(n.themes)||[...a,n].some(({recommendations:h,actionPoints:f})=>c(h)||c(f))}}function Fi(n,t,i){let r=t.workingGroup,{data:s,failure:a,busy:o}=D(Qe,{asOf:x(n),groups:r?[r]:null,ofGroup:!!r},void 0,i);return!Hs(t)||a?null:s&&!o?js(s,t):void 0}var zi=50,Bi=new Intl.Collator("en",{numeric:!0});function qi({place:n,gaps:t}){return t===void 0?e(en,{}):t===null?e("p",{class:"empty",children:e("a",{href:lt(),children:l("notAsked.narrowed")})}):t.all.size===0?e("p",{class:"empty",children:l("notAsked.none")}):e(Ys,{place:n,ids:[...t.all].sort(Bi.compare),cut:t.cut})}function Ys({place:n,ids:t,cut:i}){let r=Math.min(500,Math.max(zi,Number(n.params.get("rows"))||zi)),s=D(In,{ids:t.slice(0,r),asOf:x(n)}),a=t.length-Math.min(r,t.length);return e(F,{of:s,children:o=>e(b,{children:[e("p",{class:"hint",children:[l("notAsked.hint"),i&&e(b,{children:[" ",l("notAsked.cut")]})]}),e("table",{class:"obligations not-asked",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:l("property.kind")}),e("th",{scope:"col",children:l("notAsked.what")}),e("th",{scope:"col",children:l("groups.theme")}),e("th",{scope:"col",children:l("notAsked.since")})]})}),e("tbody",{children:$i(o).map(u=>e("tr",{class:"row",children:[e("td",{children:on(u)}),e("td",{class:"what",children:e(C,{of:u})}),e("td",{children:u.themes.nodes.length>0?e(ln,{of:u.themes.nodes}):e("span",{class:"zero",children:l("none")})}),e("td",{class:"due",children:u.on?e(R,{of:u.on}):e("span",{class:"zero",children:l("list.noDue")})})]},u.id))})]}),a>0&&r<500&&e("p",{class:"more",children:e("a",{class:"button",href:S({rows:String(r*4)}),children:l("list.more",{n:a})})}),a>0&&r>=500&&e("p",{class:"hint",children:l("list.tooMany",{n:a})})]})})}var $i=n=>n.nodes.filter(t=>!!t&&"themes"in t);function Mi(n,t){let i={ids:[...t?.all??[]].sort(Bi.compare).slice(0,500),asOf:x(n)};return{query:In.toString(),variables:i,table:async()=>[[l("property.kind"),l("notAsked.what"),l("groups.theme"),l("notAsked.since"),l("list.link")],...$i((await U(In,i)).data).map(r=>[on(r),w(r),r.themes.nodes.map(w).join("; "),r.on??"",an(r)])]}}function de({place:n}){let t=x(n),{data:i}=D(De,{asOf:t,owing:null}),r=n.params.get("who"),s=i?.stakeholdersOwing.nodes.map(({stakeholder:p})=>p)??[],a=D(Ln,{ids:r&&i&&!s.some(({id:p})=>p===r)?[r]:[]}),o=[...s,...(a.data?.nodes??[]).filter(Boolean)],u=Wn.map(p=>({value:p,text:l(`progress.${p}`)})),g=p=>(p??[]).map(d=>({value:d.id,text:w(d)}));return e("form",{class:"filters",role:"search","aria-label":l("filters.title"),onSubmit:p=>p.preventDefault(),children:[e(Pn,{place:n,name:"theme",label:"filters.theme",of:g(i?.themes.nodes),none:"filters.noTheme"}),e(Pn,{place:n,name:"group",label:"filters.group",of:g(i?.workingGroups.nodes),none:"filters.noGroup"}),e(Pn,{place:n,name:"who",label:"filters.who",of:g(o)}),e(Pn,{place:n,name:"state",label:"filters.state",any:"filters.owing",of:[...["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"].map(p=>({value:p,text:l(z(p))})),{value:"ALL",text:l("filters.all")},{value:oe,text:l("notAsked.title")}]}),e(Pn,{place:n,name:"progress",label:"list.progress",none:"filters.unreported",of:u}),e(Pn,{place:n,name:"assessment",label:"list.assessment",none:"filters.unassessed",of:u}),e("label",{children:[l("filters.asOf"),e("input",{type:"date",name:"asOf",value:t??"",onChange:p=>K(S({asOf:p.currentTarget.value||"today"}))})]}),t&&e("a",{class:"button",href:S({asOf:hn?"today":null}),children:l("filters.today")})]})}function Pn({place:n,name:t,label:i,of:r,any:s="filters.any",none:a}){let o=n.params.get(t)??"",u=!o||o===$||r.some(g=>g.value===o);return e("label",{children:[l(i),e("select",{name:t,value:o,onChange:g=>K(S({[t]:g.currentTarget.value||null,open:null,rows:null,assumedRows:null})),children:[e("option",{value:"",children:l(s)}),r.map(g=>e("option",{value:g.value,children:g.text},g.value)),a&&e("option",{value:$,children:l(a)}),!u&&e("option",{value:o,children:o})]})]})}function pe({place:n}){let{params:t}=n,i=[],r=t.get("month");r&&i.push(["month",r===$?l("chips.noMonth"):l("chips.month",{month:Q(r,"long")})]);let s=t.get("round");s&&i.push(["round",s===$?l("chips.noRound"):l("chips.round",{round:s})]);let a=t.get("basis");return a&&i.push(["basis",l(a==="assumed"?"chips.assumed":"chips.sourced")]),i.length===0?null:e("ul",{class:"chips",children:i.map(([o,u])=>e("li",{children:e("a",{href:S({[o]:null}),children:[u," ",e("span",{"aria-hidden":"true",children:"×"}),e("span",{class:"unseen",children:l("chips.remove")})]})},o))})}function Qi({data:n,by:t,gaps:i}){let r=new Map;[n.sourcedNumbers,n.assumedNumbers].forEach((p,d)=>{for(let{keys:[y,_],count:m}of p.counts.rows){if(!y||!_)continue;let c=y.value??$;r.has(c)||r.set(c,{key:c,label:Vi(t,y.value??null,y.label),cells:{}});let h=r.get(c).cells;(h[_.value]??=[0,0])[d]=m}});let s=[...r.values()].sort((p,d)=>+(p.key===$)-+(d.key===$)||(t==="month"?p.key.localeCompare(d.key):p.label.localeCompare(d.label))),a=t==="theme"?i:null;if(a?.of.get($)?.size&&!r.has($)&&s.push({key:$,label:Vi(t,null,""),cells:{}}),s.length===0)return e("p",{class:"empty",children:l("groups.none")});for(let p of s)p.none=Object.values(p.cells).every(([d,y])=>d+y===0);let o={};[n.sourcedNumbers,n.assumedNumbers].forEach((p,d)=>p.countsByState.forEach(({state:y,count:_})=>(o[y]??=[0,0])[d]=_));let u=fn.filter(p=>["OVERDUE","OPEN","ANSWERED"].includes(p)||(o[p]?.[0]??0)+(o[p]?.[1]??0)>0),g=n.sourcedNumbers.counts.overlapping.length+n.assumedNumbers.counts.overlapping.length>0;return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":l(`groups.${t}`),children:[e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:l(`groups.${t}`)}),u.map(p=>e("th",{scope:"col",children:l(z(p))},p)),a&&e("th",{scope:"col",children:l("notAsked.title")})]})}),e("tbody",{children:s.map(p=>e("tr",{children:[e("th",{scope:"row",children:[p.key.includes(":")?e("a",{href:G(Y(p.key)),children:e("bdi",{children:p.label})}):e("bdi",{children:p.label}),p.none&&e("span",{class:"hint",children:[" ",l("groups.nobody")]})]}),u.map(d=>e("td",{children:e(at,{of:p.cells[d],state:d,what:{[t]:p.key},label:p.label})},d)),a&&e("td",{children:e(Ki,{n:a.of.get(p.key)?.size,cut:a.cut,what:{theme:p.key},label:p.label})})]},p.key))}),e("tfoot",{children:e("tr",{children:[e("th",{scope:"row",children:l("groups.total")}),u.map(p=>e("td",{children:e(at,{of:o[p],state:p,what:{},label:l("groups.total")})},p)),a&&e("td",{children:e(Ki,{n:a.all.size,cut:a.cut,what:{},label:l("groups.total")})})]})})]}),a===void 0&&e(en,{}),g&&e("p",{class:"hint",children:l("groups.overlapping")})]})}function Vi(n,t,i){return n==="month"?t?Q(t,"long"):l("chips.noMonth"):t?i:l(n==="theme"?"filters.noTheme":n==="group"?"filters.noGroup":"chips.noRound")}function at({of:n,state:t,what:i,label:r}){let[s,a]=n??[0,0],o=g=>`${S({...i,state:t,basis:g,open:null})}#list`,u=(g,p)=>l(p,{n:g,group:r,state:l(z(t))});return e("span",{class:"counts",children:[s>0?e("a",{class:t,href:o("sourced"),"aria-label":u(s,"groups.count"),children:L(s)}):e("span",{class:"zero",children:L(0)}),a>0&&e("a",{class:"plus",href:o("assumed"),"aria-label":u(a,"groups.countAssumed"),title:l("assumption"),children:["+",L(a)]})]})}function Ki({n,cut:t,what:i,label:r}){return n===void 0?e("span",{class:"zero",children:l("none")}):n===0?e("span",{class:"counts",children:e("span",{class:"zero",children:L(0)})}):e("span",{class:"counts",children:e("a",{class:"NOT_ASKED",href:lt(i),"aria-label":l("groups.count",{n,group:r,state:l("notAsked.title")}),children:[L(n),t&&"+"]})})}var Ui=50;function Hi({place:n,fixed:t}){let i={...sn(n,t),states:se},r=D(Pe,{sourced:{...i,assumed:!1},assumed:{...i,assumed:!0},asOf:x(n),first:Ui});return e(F,{of:r,children:s=>e(Js,{data:s})})}function Js({data:n}){let t=new Map;if([n.sourced,n.assumed].forEach((r,s)=>{for(let{stakeholder:a,openCount:o,overdueCount:u,nextDueOn:g}of r.nodes){t.has(a.id)||t.set(a.id,{of:a,next:null,OVERDUE:[0,0],OPEN:[0,0]});let p=t.get(a.id);p.OVERDUE[s]=u,p.OPEN[s]=o,g&&(!p.next||g<p.next)&&(p.next=g)}}),t.size===0)return e("p",{class:"empty",children:l("groups.none")});let i=Math.max(n.sourced.totalCount,n.assumed.totalCount)-Ui;return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":l("groups.respondent"),children:[e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:l("groups.respondent")}),e("th",{scope:"col",children:l("state.OVERDUE")}),e("th",{scope:"col",children:l("state.OPEN")}),e("th",{scope:"col",children:l("groups.next")})]})}),e("tbody",{children:[...t.values()].map(r=>e("tr",{children:[e("th",{scope:"row",children:e(C,{of:r.of})}),["OVERDUE","OPEN"].map(s=>e("td",{children:e(at,{of:r[s],state:s,what:{who:r.of.id},label:r.of.displayName??r.of.id})},s)),e("td",{children:r.next?e(R,{of:r.next}):e("span",{class:"zero",children:l("none")})})]},r.of.id))})]}),i>0&&e("p",{class:"hint",children:l("groups.more",{n:i})})]})}function Yi({of:{progress:n,assessment:t,progressDisputed:i}}){return!n&&!t?null:e("div",{class:"marks",children:[n&&e("span",{class:"mark",children:l("list.mark",{what:l("list.progress"),status:l(`progress.${n.status}`)})}),t&&e("span",{class:"mark",children:l("list.mark",{what:l("list.assessment"),status:l(`progress.${t.status}`)})}),i&&e("span",{class:"mark disputed",children:l("list.disputed")})]})}function Ji({progress:n,assessment:t,disputed:i,revision:r}){return!n&&!t?null:e("section",{class:"how-far",children:[e("h3",{children:l("howFar.title")}),i&&e("p",{class:"disputed",children:l("howFar.disputed")}),n&&e(b,{children:[e("h4",{children:l("howFar.progress")}),e(ji,{of:n.report,revision:r})]}),t&&e(b,{children:[e("h4",{children:l("howFar.assessment")}),e(ji,{of:t.report,revision:r})]})]})}function ji({of:n,revision:t}){return e("article",{class:"response report",children:[e("p",{children:[e("strong",{children:e("a",{class:"name",href:G(Y(n.id)),children:l(`progress.${n.status}`)})}),n.reportedOn&&e(b,{children:[" ",e(R,{of:n.reportedOn})]})]}),n.submittedBy.nodes.length>0&&e("p",{children:E("response.by",{who:e(ln,{of:n.submittedBy.nodes})})}),n.onBehalfOf.nodes.length>0&&e("p",{children:E("response.for",{who:e(ln,{of:n.onBehalfOf.nodes})})}),n.text&&e("blockquote",{dir:"auto",children:n.text}),e(X,{text:n.assumption}),e(H,{of:n.sources}),!n.retractedOn&&e(Ci,{of:n,revision:t})]})}function Xi({of:n,theme:t}){let i=D(Ee,{id:n.id,theme:t},"graph");return e("section",{class:"why","aria-label":l("why.title"),children:e(F,{of:i,children:({node:r})=>r?.__typename==="Obligation"?e(Zs,{of:r,revision:i.revision}):e("p",{class:"empty",children:l("why.gone")})})})}function Zs({of:n,revision:t}){let i=n.reasons.filter(({withdrawn:r})=>!r).flatMap(({steps:r})=>r.filter(({type:s})=>s==="ADDRESSED_TO"));return e("div",{class:"columns",children:[e("div",{children:[e("h3",{children:l("why.because",{n:n.reasons.length})}),n.assumed&&e("p",{class:"maybe",children:l("why.assumed")}),n.reasons.map((r,s)=>e(Xs,{of:r,subject:n.subject,many:n.reasons.length>1},s))]}),e("div",{children:[e("h3",{children:l("why.deadline")}),n.deadline?e(tl,{of:n.deadline}):e("p",{children:l("why.noDeadline")}),n.round&&e("p",{children:l("why.round",{round:n.round})}),e("p",{children:e(An,{of:n.state,days:n.daysOverdue})}),e("h3",{children:l("why.answers")}),n.responses.length===0&&e("p",{children:l("why.noAnswers")}),n.responses.map(r=>e(Zi,{of:r,revision:t},r.id)),n.holdingResponse&&!n.responses.some(({id:r})=>r===n.holdingResponse.id)&&e(Zi,{of:n.holdingResponse,revision:t}),e(vi,{obligation:n,any:n.reasons.some(({responsibility:r,withdrawn:s})=>r==="ANY_MEMBER"&&!s),revision:t}),e(Ji,{progress:n.progress,assessment:n.assessment,disputed:n.progressDisputed,revision:t}),e(Pi,{obligation:n,revision:t}),i.map(r=>e(Ti,{of:r,revision:t},`${r.to.id} ${r.key}`)),n.focalPoints.length>0&&e(b,{children:[e("h3",{children:l("why.write")}),e("ul",{class:"plain",children:n.focalPoints.map(r=>e("li",{children:[e(C,{of:r}),r.roleTitle&&e(b,{children:[", ",e("bdi",{children:r.roleTitle})]}),r.contact&&e(b,{children:[": ",e("bdi",{dir:"ltr",children:r.contact})]})]},r.id))})]})]})]})}function Xs({of:n,subject:t,many:i}){let[r,s]=n.steps;if(!r)return null;let o=(p=>!s||s.from.id===p.id||s.to.id===p.id)(r.to)?r.from:r.to,u=[],g=o.id===t.id?t.themes.edges:[];return g.length>0&&u.push(e("li",{class:"node",children:e(ln,{of:g.map(({node:p})=>p)})},"themes"),e("li",{class:`step${g.some(({assumption:p})=>p)?" maybe-step":""}`,children:[e("span",{class:"verb",children:l("way.themeOf")}),g.map(({assumption:p,node:d})=>e(X,{text:p},d.id)),e(H,{of:g.flatMap(({sources:p})=>p)})]},"about")),u.push(e("li",{class:"node",children:e(C,{of:o})},"start")),n.steps.forEach((p,d)=>{let y=p.from.id===o.id;o=y?p.to:p.from,u.push(e("li",{class:`step${p.assumption?" maybe-step":""}`,children:e(el,{of:p,forward:y})},d)),u.push(e("li",{class:"node",children:e(C,{of:o})},`${d} node`))}),e("div",{class:"reason",children:[e("ol",{class:"chain",children:u}),n.responsibility!=="ITSELF"&&e("p",{class:"hint",children:l(`responsibility.${n.responsibility}`)}),n.withdrawn&&e("p",{class:"hint",children:l("why.withdrawn")}),i&&n.deadline&&e("p",{class:"hint",children:E("why.alone",{day:e(R,{of:n.deadline.dueOn})})})]})}var nl={ABOUT:["way.about","way.themeOf"],PART_OF:["way.partOf","way.hasPart"],ADDRESSED_TO:["way.addressedTo","way.askedBy"],MEMBER_OF:["way.memberOf","way.hasMember"],SUCCEEDED_BY:["way.succeededBy","way.succeeds"]};function el({of:n,forward:t}){let i=nl[n.type]?.[t?0:1]??"way.other";return e(b,{children:[e("span",{class:"verb",children:l(i)}),n.addressedOn&&e("span",{class:"span",children:e(R,{of:n.addressedOn})}),n.withdrawnOn&&e("span",{class:"span",children:E("way.withdrawnOn",{day:e(R,{of:n.withdrawnOn})})}),n.on&&e("span",{class:"span",children:e(R,{of:n.on})}),n.round&&e("span",{class:"span",children:l("chips.round",{round:n.round})}),e(Fn,{since:n.since,until:n.until}),e(X,{text:n.assumption}),e(H,{of:n.sources})]})}function tl({of:n}){let t=e(R,{of:n.dueOn,long:!0});return e(b,{children:[e("p",{class:"due-day",children:t}),e("p",{children:[n.basis==="DUE_ON"&&E("deadline.agreed",{asked:e(R,{of:n.addressedOn})}),n.basis==="RESPOND_WITHIN"&&E("deadline.within",{period:le(n.respondWithin??""),asked:e(R,{of:n.addressedOn})}),n.basis==="REVIEWED_AT"&&n.review&&E("deadline.review",{review:e(C,{of:n.review}),on:n.review.on?e(R,{of:n.review.on}):l("none"),asked:e(R,{of:n.addressedOn})})]}),n.alternativeValues.length>0&&e("details",{children:[e("summary",{children:l("deadline.others",{n:n.alternativeValues.length})}),e("ul",{children:n.alternativeValues.map((i,r)=>e("li",{children:[e("bdi",{children:i.value}),i.reason&&e(b,{children:[": ",e("span",{dir:"auto",children:i.reason})]}),e(H,{of:i.sources})]},r))})]})]})}function Zi({of:n,revision:t}){return e("article",{class:"response",children:[e("p",{children:[e("strong",{children:e("a",{class:"name",href:G(Y(n.id)),children:l(`responseKind.${n.kind}`)})}),n.submittedOn?e(b,{children:[" ",e(R,{of:n.submittedOn})]}):e(b,{children:[" ",l("responseState.DRAFT")]}),n.retractedOn&&e(b,{children:[" ",E("response.retracted",{day:e(R,{of:n.retractedOn})})]})]}),n.submittedBy.nodes.length>0&&e("p",{children:E("response.by",{who:e(ln,{of:n.submittedBy.nodes})})}),n.onBehalfOf.nodes.length>0&&e("p",{children:E("response.for",{who:e(ln,{of:n.onBehalfOf.nodes})})}),n.text&&e("blockquote",{dir:"auto",children:n.text}),e(X,{text:n.assumption}),e(H,{of:n.sources}),n.submittedOn&&!n.retractedOn&&e(Ei,{of:n,revision:t})]})}function ut({page:n,place:t,rows:i,empty:r}){if(n.nodes.length===0)return e("p",{class:"empty",children:r});let s=t.params.get("open"),a=t.params.get("theme"),o=a===$?null:a,u=n.totalCount-n.nodes.length;return e(b,{children:[e("table",{class:"obligations",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:l("list.who")}),e("th",{scope:"col",children:l("list.what")}),e("th",{scope:"col",children:l("list.due")}),e("th",{scope:"col",children:l("list.state")})]})}),e("tbody",{children:n.nodes.map(g=>e(b,{children:[e(il,{of:g,open:ot(g.id)===s}),ot(g.id)===s&&e("tr",{class:"why-row",children:e("td",{colSpan:4,children:e(Xi,{of:g,theme:o})})})]},g.id))})]}),u>0&&n.nodes.length<500&&e("p",{class:"more",children:e("a",{class:"button",href:S({[i]:ti(n.nodes.length)}),children:l("list.more",{n:u})})}),u>0&&n.nodes.length>=500&&e("p",{class:"hint",children:l("list.tooMany",{n:u})})]})}var ot=n=>n.replace(/^obligation:|~(asOf=[^~]*|firm)/g,"");function il({of:n,open:t}){let i=S({open:t?null:ot(n.id)});return e("tr",{class:`row${t?" open":""}`,onClick:s=>{s.target instanceof Element&&s.target.closest("a, button, summary")||getSelection()?.toString()||K(i,!0)},children:[e("td",{class:"who",children:e(C,{of:n.respondent})}),e("td",{class:"what",children:[e(C,{of:n.subject}),n.round&&e("span",{class:"round",children:[" ",l("chips.round",{round:n.round})]})]}),e("td",{class:"due",children:n.dueOn?e(R,{of:n.dueOn}):e("span",{class:"zero",children:l("list.noDue")})}),e("td",{children:[e("div",{class:"how",children:[e(An,{of:n.state,days:n.daysOverdue}),e("button",{type:"button",class:"why-button","aria-expanded":t,onClick:()=>K(i,!0),"aria-label":l(t?"why.hideOf":"why.showOf",{who:w(n.respondent),what:w(n.subject)}),children:l(t?"why.hide":"why.show")})]}),e(Yi,{of:n})]})]})}var rl=12,dt=["OVERDUE","OPEN"];function pt(n){let[t,i]=n.split("-").map(Number);return new Date(Date.UTC(t,i-rl,0)).toISOString().slice(0,10)}function nr({scope:n,to:t,revision:i}){let{data:r,failure:s,busy:a}=D(qe,{filter:n,from:pt(t),to:t},void 0,i);if(a&&!r&&!s)return e(en,{});let o=r?.ledgerSeries??[];return o.some(({totalCount:u})=>u>0)?e("section",{class:"trend","aria-busy":a,"aria-labelledby":"trend",children:[e("h2",{id:"trend",children:l("trend.title")}),e(ll,{of:o}),e("details",{children:[e("summary",{children:l("trend.table")}),e(al,{of:o})]})]}):null}var $n=(n,t)=>n.countsByState.find(i=>i.state===t)?.count??0,On=96,ge=720,sl=36;function ll({of:n}){let t=Math.max(1,...n.map(o=>dt.reduce((u,g)=>u+$n(o,g),0))),i=ge/n.length,r=n[0],s=n.at(-1),a=o=>L($n(o,"OVERDUE"));return e("figure",{children:[e("svg",{class:"drawing",viewBox:`0 0 ${ge} ${On+sl}`,role:"img","aria-label":l("trend.alt",{from:Q(r.asOf),then:a(r),to:Q(s.asOf),now:a(s)}),children:[n.map((o,u)=>{let g=On,p=Number(o.asOf.slice(5,7));return e("g",{children:[dt.map(d=>{let y=$n(o,d)/t*On;return g-=y,y>0&&e("rect",{class:d,x:u*i+2,y:g,width:i-4,height:y},d)}),e("text",{class:"late",x:(u+.5)*i,y:On+14,children:$n(o,"OVERDUE")>0&&a(o)}),(u===0||u===n.length-1||p%3===0&&u>1&&u<n.length-2)&&e("text",{class:"month",x:Math.min(ge-28,Math.max(28,(u+.5)*i)),y:On+31,children:Q(o.asOf.slice(0,7))})]},o.asOf)}),e("line",{x1:"0",x2:ge,y1:On,y2:On})]}),e("figcaption",{children:[dt.map(o=>e("span",{class:`key ${o}`,children:l(z(o))},o))," ",e("span",{class:"hint",children:l("trend.hint")})]})]})}function al({of:n}){let t=["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"];return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":l("trend.title"),children:e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:l("filters.asOf")}),t.map(i=>e("th",{scope:"col",children:l(z(i))},i))]})}),e("tbody",{children:n.map(i=>e("tr",{children:[e("th",{scope:"row",children:e("a",{href:S({asOf:i.asOf,open:null}),children:e(R,{of:i.asOf})})}),t.map(r=>e("td",{children:L($n(i,r))},r))]},i.asOf))})]})})}var ol=100;function tr({place:n,to:t,revision:i}){let r=n.params.get("since")??"";return e("section",{class:"since","aria-labelledby":"since",children:[e("div",{class:"bar",children:[e("h2",{id:"since",children:l("since.title")}),e("label",{children:[e("span",{class:"unseen",children:l("since.day")})," ",e("input",{type:"date",name:"since",value:r,max:t,onChange:s=>K(S({since:s.currentTarget.value||null}),!0)})]}),!r&&e("a",{class:"button",href:`${S({since:ul(t)})}#since`,children:l("since.month")}),!r&&e("a",{class:"button",href:`${S({since:pt(t)})}#since`,children:l("since.year")})]}),/^\d{4}-\d\d-\d\d$/.test(r)&&r<=t&&e(dl,{place:n,from:r,to:t,revision:i})]})}function ul(n){let[t,i]=n.split("-").map(Number);return new Date(Date.UTC(t,i-1,0)).toISOString().slice(0,10)}function dl({place:n,from:t,to:i,revision:r}){let s=D($e,{filter:{...sn(n),assumed:!1},from:t,to:i,first:ol},void 0,r);return e(F,{of:s,children:({ledgerDiff:{nodes:a,totalCount:o}})=>a.length===0?e("p",{class:"empty",children:l("since.none")}):e(b,{children:[e("ul",{class:"plain changes",children:a.map(u=>e("li",{children:e(pl,{of:u})},u.obligationId))}),o>a.length&&e("p",{class:"hint",children:l("list.tooMany",{n:o-a.length})})]})})}var er=({of:n})=>n?e(An,{of:n}):e("span",{class:"zero",children:l("since.notAsked")});function pl({of:{obligationId:n,obligation:t,before:i,after:r}}){return e(b,{children:[e("span",{class:"turn",children:[e(er,{of:i})," ",e("span",{class:"arrow","aria-hidden":"true"}),e("span",{class:"unseen",children:l("since.then")})," ",e(er,{of:r})]})," ",t?e(b,{children:[e(C,{of:t.respondent}),": ",e(C,{of:t.subject}),t.dueOn&&e(b,{children:[" · ",e(R,{of:t.dueOn})]})]}):e("bdi",{children:n})]})}function ir({place:n}){let t=bn(n),i=D(xn,t,t.asOf?"graph":{ledger:gl(t.sourcedScope)});return e(b,{children:[hn&&x(n)===hn&&e("p",{class:"notice",children:E("sample",{day:e(R,{of:hn,long:!0}),today:e("a",{href:S({asOf:"today"}),children:l("sample.today")})})}),e("h1",{tabIndex:-1,children:l("board.title")}),e(de,{place:n}),e(st,{place:n,shown:i,trend:!0})]})}function gl(n){let{assumed:t,...i}=n??{};return i}function st(n){return e(F,{of:n.shown,children:t=>e(ml,{...n,data:t})})}function ml({data:n,place:t,shown:i,groups:r=["theme","respondent","group","month","round"],fixed:s,trend:a}){return e(b,{children:[e(_l,{data:n}),a&&e(nr,{scope:bn(t,s).sourcedScope,to:n.sourced.asOf,revision:i.revision}),r.length>0?e(yl,{data:n,place:t,shown:i,groups:r,fixed:s}):e(rr,{data:n,place:t,fixed:s}),a&&e(tr,{place:t,to:n.sourced.asOf,revision:i.revision})]})}function yl({data:n,place:t,shown:i,groups:r,fixed:s}){let a=je(t),o=Fi(t,sn(t,s),i.revision);return e(b,{children:[e("section",{class:"groups","aria-labelledby":"groups",children:[e("div",{class:"bar",children:[e("h2",{id:"groups",children:l("groups.title")}),e("nav",{class:"choice","aria-label":l("groups.by"),children:r.map(u=>e("a",{href:S({by:u==="theme"?null:u}),"aria-current":u===a?"true":void 0,children:l(`groups.${u}`)},u))})]}),a==="respondent"?e(Hi,{place:t,fixed:s}):e(Qi,{data:n,by:a,gaps:o})]}),ue(t)?e("section",{class:"list",id:"list","aria-labelledby":"list-title",children:[e("div",{class:"bar",children:[e("h2",{id:"list-title",children:l("notAsked.title")}),e(nn,{of:Mi(t,o)})]}),e(qi,{place:t,gaps:o})]}):e(rr,{data:n,place:t,fixed:s})]})}function rr({data:n,place:t,fixed:i}){let r=t.params.get("basis");return e("section",{class:"list",id:"list","aria-labelledby":"list-title",children:[e("div",{class:"bar",children:[e("h2",{id:"list-title",children:cl(t)}),e(nn,{of:ci(t,i)})]}),e(pe,{place:t}),r!=="assumed"&&e(ut,{page:n.sourced,place:t,rows:"rows",empty:l(n.assumed.totalCount&&r!=="sourced"?"list.noneSourced":"list.none")}),r!=="sourced"&&(n.assumed.totalCount>0||r==="assumed")&&e("div",{class:"apart",children:[e("h3",{children:l("list.assumed",{n:n.assumed.totalCount})}),e("p",{class:"hint",children:l("list.assumedHint")}),e(ut,{page:n.assumed,place:t,rows:"assumedRows",empty:l("list.none")})]})]})}var cl=n=>n.params.get("state")?n.params.get("state")==="ALL"?l("list.all"):Rn(n).map(t=>l(z(t))).join(l("list.or")):l("list.owed"),me=(n,t)=>n.countsByState.find(i=>i.state===t)?.count??0;function _l({data:n}){let t=me(n.sourcedNumbers,"OVERDUE"),i=me(n.assumedNumbers,"OVERDUE"),{responseRate:r,medianDaysLate:s}=n.sourcedNumbers,a=(o,u,g)=>e("a",{class:`tile ${o}`,href:`${S({state:o,basis:u,open:null})}#list`,children:[e("b",{children:L(me(g,o))})," ",e("span",{children:l(z(o))})]},o);return e("section",{class:"headline","aria-label":l("headline.title"),children:[e("p",{class:"sentence",children:[E(t?"headline.late":"headline.nobody",{n:t,who:l("headline.who",{n:n.late.totalCount}),day:e(R,{of:n.sourced.asOf,long:!0})})," ",i>0&&e("span",{class:"maybe",children:E("headline.assumed",{n:i})})]}),e("div",{class:"tiles",children:[e("div",{class:"group",children:["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].map(o=>a(o,"sourced",n.sourcedNumbers))}),n.assumedNumbers.totalCount>0&&e("div",{class:"group assumed",children:[e("span",{class:"cap",children:l("headline.apart")}),["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].filter(o=>me(n.assumedNumbers,o)).map(o=>a(o,"assumed",n.assumedNumbers))]})]}),r!=null&&e("p",{class:"hint",children:[l("headline.rate",{rate:L(r,{style:"percent"})}),s!=null&&e(b,{children:[" ",l("headline.median",{n:s})]})]})]})}var sr=300;function ur({place:n}){let t=n.params.get("basis"),i={filter:{...sn(n),states:ue(n)?[]:Rn(n),...t?{assumed:t==="assumed"}:{}},asOf:x(n),first:sr},r=D(ee,i,"graph");return e(b,{children:[e("h1",{tabIndex:-1,children:l("lanes.title")}),e(de,{place:n}),e(pe,{place:n}),e(F,{of:r,children:({obligations:{nodes:s,totalCount:a}})=>a>sr?e("p",{class:"notice",children:[l("lanes.tooMany",{n:a})," ",e("a",{href:S({}).replace(/^[^?]*/,"/"),children:l("lanes.board")})]}):a?e("section",{class:"lanes","aria-label":l("lanes.title"),children:[e("div",{class:"bar",children:[e("p",{class:"hint",children:[fn.filter(o=>s.some(({state:u})=>u===o)).map(o=>e("span",{class:`key ${o}`,children:l(z(o))},o))," ",s.some(({assumed:o})=>o)&&e("span",{class:"key maybe",children:l("lanes.assumed")})]}),e(nn,{of:Rl(s,i)})]}),e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":l("lanes.drawing"),children:e(kl,{of:bl(s)})})]}):e("p",{class:"hint",children:l("list.none")})})]})}var gt=1200,dr=19,Mn=8,hl=10,fl=7.2,kn={themes:{x:0,wide:250},subjects:{x:370,wide:430},respondents:{x:920,wide:280}},lr="";function bl(n){let t=new Map,i=new Map,r=new Map,s=new Map;for(let{subject:y,respondent:_}of n){i.set(y.id,y),r.set(_.id,_);let m=y.themes.nodes;for(let c of m)t.set(c.id,c);m.length||t.set(lr,null);for(let c of m.length?m.map(h=>h.id):[lr])s.set(`${c} ${y.id}`,[c,y.id])}let a=[...s.values()],o=[...t].sort(([,y],[,_])=>y?_?w(y).localeCompare(w(_)):-1:1).map(([y])=>y),u=ar([...i.keys()],o,a.map(([y,_])=>[_,y])),g=ar([...r.keys()],u,n.map(({subject:y,respondent:_})=>[_.id,y.id])),p={themes:mt(o,t,"themes"),subjects:mt(u,i,"subjects"),respondents:mt(g,r,"respondents")},d=Math.max(...Object.values(p).map(y=>pr(y)));for(let y of Object.values(p))Nl(y,d);return{...p,tall:d,about:a,owed:n}}function ar(n,t,i){let r=new Map(t.map((o,u)=>[o,u])),s=new Map;for(let[o,u]of i){let[g,p]=s.get(o)??[0,0];s.set(o,[g+r.get(u),p+1])}let a=o=>s.get(o)[0]/s.get(o)[1];return n.sort((o,u)=>a(o)-a(u))}function mt(n,t,i){let r=0;return n.map(s=>{let a=t.get(s)??null,o=Ol(a?w(a):l("filters.noTheme"),Math.floor((kn[i].wide-2*Mn)/fl)),u={key:s,of:a,lines:o,top:r,high:o.length*dr+2*Mn};return r+=u.high+hl,u})}var pr=n=>n.reduce((t,{top:i,high:r})=>Math.max(t,i+r),0);function Nl(n,t){let i=(t-pr(n))/n.length;n.forEach((r,s)=>r.top+=i*(s+.5))}var yt=3;function Ol(n,t){let i=[""];for(let r of n.split(/\s+/)){let s=i.length-1;i[s]&&i[s].length+1+r.length>t?i.push(r):i[s]=i[s]?`${i[s]} ${r}`:r}return i.length<=yt?i:[...i.slice(0,yt-1),`${i[yt-1]}…`]}function kl({of:n}){let t=document.documentElement.dir==="rtl",i=30,r=new Map(Object.keys(kn).map(a=>[a,new Map(n[a].map(o=>[o.key,o]))])),s=(a,o,u,g)=>{let p=(c,h)=>{let{top:f,high:N}=r.get(c).get(h);return i+f+N/2},d=c=>t?gt-c:c,y=kn[a].x+kn[a].wide,_=kn[u].x,m=(y+_)/2;return`M${d(y)} ${p(a,o)}C${d(m)} ${p(a,o)} ${d(m)} ${p(u,g)} ${d(_)} ${p(u,g)}`};return e("svg",{viewBox:`0 0 ${gt} ${i+n.tall+2}`,role:"group","aria-label":l("lanes.drawing"),children:[e("g",{class:"lines",children:[n.about.map(([a,o])=>e("path",{d:s("themes",a,"subjects",o)},`${a} ${o}`)),n.owed.map(({id:a,state:o,assumed:u,subject:g,respondent:p})=>e("path",{class:`${o}${u?" maybe":""}`,d:s("subjects",g.id,"respondents",p.id),role:"img","aria-label":or({state:o,assumed:u,subject:g,respondent:p}),children:e("title",{children:or({state:o,assumed:u,subject:g,respondent:p})})},a))]}),Object.keys(kn).map(a=>{let{x:o,wide:u}=kn[a],g=t?gt-o-u:o,p=t?g+u-Mn:g+Mn;return e("g",{children:[e("text",{class:"lane",x:p,y:16,children:l(`lanes.${a}`)}),n[a].map(d=>e(wl,{of:d,x:g,wide:u,begins:p,top:i+d.top},d.key))]},a)})]})}function wl({of:{of:n,lines:t,high:i},x:r,wide:s,begins:a,top:o}){let u=e(b,{children:[e("rect",{x:r+1,y:o,width:s-2,height:i,rx:"8"}),e("text",{children:t.map((g,p)=>e("tspan",{x:a,y:o+Mn+(p+.75)*dr,children:`⁨${g}⁩`},p))})]});return n?e("a",{href:G(Y(n.id)),"aria-label":w(n),children:[e("title",{children:w(n)}),u]}):e("g",{class:"none",children:u})}var or=({respondent:n,subject:t,state:i,assumed:r})=>`${w(n)} · ${w(t)} · ${l(z(i))}${r?` · ${l("list.restsAssumed")}`:""}`,Rl=(n,t)=>({query:ee.toString(),variables:t,table:()=>[[l("lanes.themes"),l("lanes.subjects"),l("lanes.respondents"),l("list.state"),l("list.rests"),l("list.link")],...n.map(({subject:i,respondent:r,state:s,assumed:a})=>[i.themes.nodes.map(w).join("; "),w(i),w(r),l(z(s)),l(a?"list.restsAssumed":"list.restsSourced"),an(i)])]});function ct({place:n,big:t}){let i=n.params.get("q")??"",[r,s]=v(i);return e("form",{class:t?"search big":"search",role:"search","aria-label":l(t?"search.title":"search.go"),action:"/search",onSubmit:a=>{a.preventDefault(),r.trim()&&K(G("/search",{q:r.trim()}))},children:[e("input",{type:"search",name:"q",value:r,"aria-label":l("search.box"),placeholder:l("search.box"),onInput:a=>s(a.currentTarget.value)}),e("button",{type:"submit",children:l("search.go")})]})}function gr({place:n}){let t=n.params.get("q")??"";return e(b,{children:[e("h1",{tabIndex:-1,children:l("search.title")}),e(ct,{place:n,big:!0},t),e("p",{class:"hint",children:l("search.hint")}),t&&e(Al,{place:n,q:t})]})}function Al({place:n,q:t}){let i=n.params.get("label"),r=Math.min(500,Number(n.params.get("rows"))||20),s={query:t,labels:i?[i]:null,asOf:x(n),first:r},a=D(te,s);return e(F,{of:a,children:({search:o})=>e(b,{children:[e("nav",{class:"choice facets","aria-label":l("search.facets"),children:[e("a",{href:S({label:null,rows:null}),"aria-current":i?void 0:"true",children:[l("search.all")," ",e("span",{class:"count",children:L(o.facets.reduce((u,g)=>u+g.count,0))})]}),o.facets.map(u=>e("a",{href:S({label:u.label,rows:null}),"aria-current":u.label===i?"true":void 0,children:[l(`label.${u.label}`)," ",e("span",{class:"count",children:L(u.count)})]},u.label))]}),e(nn,{of:{query:te.toString(),variables:s,table:()=>[[l("share.name"),l("property.kind"),l("share.found"),l("list.link")],...o.edges.map(({node:u,highlights:g})=>[w(u),on(u),g.map(({snippet:p})=>p.map(({text:d})=>d).join("")).join(" … "),an(u)])]}}),o.totalCount===0&&e("p",{class:"empty",children:l("search.none")}),e("ol",{class:"results",children:o.edges.map(({node:u,highlights:g})=>e("li",{children:[e("p",{class:"kind",children:on(u)}),e("h2",{children:e(C,{of:u})}),g.map(({property:p,snippet:d})=>e("p",{class:"snippet",dir:"auto",children:d.map(({text:y,found:_},m)=>_?e("mark",{children:y},m):y)},p))]},u.id))}),o.totalCount>o.edges.length&&e("p",{class:"more",children:e("a",{class:"button",href:S({rows:String(r*3)}),children:l("list.more",{n:o.totalCount-o.edges.length})})})]})})}function mr(){let[n,t]=v(""),i=J(),r=s=>{Ht(s),location.reload()};return e("details",{class:"menu sign-in",children:[e("summary",{children:i?.name?e("bdi",{children:i.name}):l(gn()?"signIn.signedIn":"signIn")}),e("div",{class:"items",children:gn()?e(b,{children:[i&&e("p",{children:l("signIn.as",{role:l(`role.${i.role??"READER"}`),clearance:l(`visibility.${i.clearance}`)})}),!i&&e("p",{children:l("failure.token")}),e("button",{type:"button",onClick:()=>r(""),children:l("signIn.out")})]}):e("form",{onSubmit:s=>{s.preventDefault(),r(n.trim())},children:[e("label",{children:[l("signIn.token"),e("input",{type:"password",autoComplete:"off",value:n,required:!0,onInput:s=>t(s.currentTarget.value)})]}),e("p",{class:"hint",children:l("signIn.hint")}),e("button",{type:"submit",children:l("signIn.go")})]})})]})}var _t="elsewhere",ft=["MEETING","MEETING_PLANNED","MEETING_HELD","MEETING_CANCELLED","PUBLISHED","DUE"],Sl=n=>ft.includes(n);var Vn=(n,t)=>`${n} ${t}`,ht=(n,t)=>{let[i,r]=n.split("-").map(Number);return new Date(Date.UTC(i,r-1+t,1)).toISOString().slice(0,7)};function yr({params:n},t){let i=(o,u)=>/^\d{4}-(0[1-9]|1[0-2])$/.test(n.get(o)??"")?n.get(o):ht(t.slice(0,7),u),r=i("from",-9),s=i("to",3),a=ht(r,59);return s<r?[r,r]:[r,s<a?s:a]}function cr(n,[t,i],r){let s=[];for(let y=t;y<=i;y=ht(y,1))s.push(y);let a=[...n.initiatives.nodes,...n.workingGroups.nodes],o=new Set(a.map(({id:y})=>y)),u=new Map,g=({sources:y})=>y.some(({document:_,page:m})=>_?.id===r.source&&(r.page===null||m===r.page)),p=new Map;for(let{kind:y,on:_,onDays:m,node:c,relationship:h}of n.timeline.nodes){let f=c.alternativeValues.filter(({property:M})=>M===(y==="PUBLISHED"?"publishedOn":"on")),N=r.source?f.find(g):void 0;if(!Sl(y)||r.source&&!N&&!g(c))continue;let O=N?.value??_,T=N?O.slice(0,7):(m.last??"").slice(0,7),A=`${y} ${c.id} ${O}`,I=p.get(A);if(I){h&&I.of.push(h.to);continue}let V={key:A,kind:y,on:O,month:T,others:N?[_]:f.map(({value:M})=>M),node:c,of:h?[h.to]:[]};p.set(A,V);let tn=vl(c).filter(M=>o.has(M));for(let M of tn.length?tn:[_t]){let Dn=Vn(T,M);u.set(Dn,[...u.get(Dn)??[],V])}}let d=a.map(y=>({id:y.id,of:y}));return s.some(y=>u.has(Vn(y,_t)))&&d.push({id:_t,of:null}),{columns:r.column?d.filter(({id:y})=>y===r.column):d,months:s,cells:u}}function vl(n){let i=("heldBy"in n?[n.heldBy]:"publishers"in n?[n.issuers,n.publishers]:"issuers"in n?[n.issuers]:"agreedAt"in n?n.agreedAt.nodes.map(({heldBy:s})=>s):[]).flatMap(({edges:s})=>s),r=i.filter(({assumption:s})=>!s);return[...new Set((r.length?r:i).map(({node:{id:s}})=>s))]}var Pl=n=>new Date(Date.UTC(Number(n.slice(0,4)),Number(n.slice(5)),0)).toISOString().slice(0,10);function fr({place:n}){let t=x(n)??new Date().toISOString().slice(0,10),i=yr(n,t),[r,s]=v(""),a=r===i.join(),o={from:`${i[0]}-01`,to:Pl(i[1]),kinds:ft.filter(m=>!a||m!=="DUE")},u=D(ie,o,"graph"),g=u.failure?.code==="SCOPE_TOO_WIDE"&&!a;q(()=>{g&&s(i.join())},[g]);let p=n.params.get("source"),d=D(Ln,{ids:p?[p]:[]}),y=m=>{let[c]=d.data?.nodes??[];return c&&"id"in c?w(c):m},_=Number(n.params.get("page"))||null;return e(b,{children:[e("h1",{tabIndex:-1,children:l("timeline.title")}),g?e(en,{}):e(F,{of:u,children:m=>{let c=cr(m,i,{source:p,page:_,column:n.params.get("column")}),h=m.timeline.totalCount-m.timeline.nodes.length;return e(b,{children:[e("form",{class:"filters",role:"search","aria-label":l("filters.title"),onSubmit:f=>f.preventDefault(),children:[["from","to"].map((f,N)=>e("label",{children:[l(`timeline.${f}`),e("input",{type:"month",name:f,value:i[N],pattern:"\\d{4}-\\d\\d",onChange:O=>K(S({[f]:O.currentTarget.value||null}))})]},f)),e("label",{children:[l("filters.group"),e("select",{name:"column",value:n.params.get("column")??"",onChange:f=>K(S({column:f.currentTarget.value||null})),children:[e("option",{value:"",children:l("filters.any")}),[...m.initiatives.nodes,...m.workingGroups.nodes].map(f=>e("option",{value:f.id,children:w(f)},f.id))]})]}),e(nn,{of:Tl(c,o)})]}),p&&e("ul",{class:"chips",children:e("li",{children:e("a",{href:S({source:null,page:null}),children:[E(_?"timeline.saysOn":"timeline.says",{document:e("bdi",{children:y(p)}),page:String(_)})," ",e("span",{"aria-hidden":"true",children:"×"}),e("span",{class:"unseen",children:l("chips.remove")})]})})}),a&&e("p",{class:"notice",children:e("a",{href:G("/",{by:"month",state:"ALL"}),children:l("timeline.cut")})}),e(Dl,{grid:c,today:t}),h>0&&e("p",{class:"hint",children:l("list.tooMany",{n:h})})]})}})]})}function Dl({grid:{columns:n,months:t,cells:i},today:r}){return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":l("timeline.title"),children:e("table",{class:"timeline",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:l("timeline.month")}),n.map(({id:s,of:a})=>e("th",{scope:"col",children:a?e(C,{of:a}):l("timeline.elsewhere")},s))]})}),e("tbody",{children:t.map(s=>e("tr",{class:s===r.slice(0,7)?"now":void 0,children:[e("th",{scope:"row",children:[e(R,{of:s,long:!0}),s===r.slice(0,7)&&e("span",{class:"hint",children:[" ",l("timeline.now")]})]}),n.map(({id:a,of:o})=>e("td",{"data-column":o?w(o):l("timeline.elsewhere"),children:e(El,{of:i.get(Vn(s,a))??[]})},a))]},s))})]})})}var _r=3;function El({of:n}){let t=n.filter(({kind:r})=>r==="DUE"),i=n.filter(({kind:r})=>r!=="DUE"||t.length<=_r);return e(b,{children:[i.map(r=>e(hr,{of:r},r.key)),t.length>_r&&e("details",{class:"entry DUE",children:[e("summary",{children:l("timeline.due",{n:t.length})}),t.map(r=>e(hr,{of:r},r.key))]})]})}var br=({on:n,month:t})=>n===t?null:n;function hr({of:n}){let{kind:t,node:i,others:r}=n,s=br(n);return e("div",{class:`entry ${t}${i.assumption?" maybe-entry":""}`,children:[e("span",{class:"what",children:l(`timeline.${t}`)})," ",s&&e(R,{of:s})," ",e(C,{of:i}),i.__typename==="Meeting"&&i.place&&e("span",{class:"facts",children:[" · ",e("bdi",{children:i.place})]}),n.of.length>0&&e("span",{class:"facts",children:[" · ",l("timeline.owing",{n:n.of.length})]}),i.assumption&&e("span",{class:"facts",children:[" · ",l("assumption")]}),r.length>0&&e("span",{class:"facts",children:[" · ",E("timeline.others",{dates:r.map((a,o)=>[o>0&&l("list.comma"),e(R,{of:a},a)])})]})]})}var Cl=n=>{let t=n.node.__typename==="Meeting"&&n.node.place,i=br(n);return`${l(`timeline.${n.kind}`)}: ${w(n.node)}${t?`, ${t}`:""}${i?` (${Q(i)})`:""}`},Tl=({columns:n,months:t,cells:i},r)=>({query:ie.toString(),variables:r,table:()=>[[l("timeline.month"),...n.map(({of:s})=>s?w(s):l("timeline.elsewhere"))],...t.map(s=>[s,...n.map(({id:a})=>(i.get(Vn(s,a))??[]).map(Cl).join("; "))])]});function Gl(){let n=Zt(),t=n.params.get("lang");return ui(Ze(t)?t:oi()),e(xl,{place:n},zn())}function xl({place:n}){let t=_n(null),i=Ll(n),r=_n(n.path),s=_n(!1);return r.current!==n.path&&(s.current=!0),r.current=n.path,q(()=>{let a=()=>{let u=t.current?.querySelector("h1");document.title=u?`${u.textContent} · ${l("brand")}`:l("brand"),u&&s.current&&u.focus({preventScroll:!0}),u&&(s.current=!1)};a();let o=new MutationObserver(a);return o.observe(t.current,{childList:!0,subtree:!0,characterData:!0}),()=>o.disconnect()},[]),q(()=>{let a=d=>document.querySelectorAll("details.menu[open]").forEach(y=>{(d instanceof KeyboardEvent?d.key==="Escape":!y.contains(d.target))&&(y.open=!1)}),o=()=>document.querySelectorAll("main details:not(.menu, .card *)"),u=[],g=()=>{u=[...o()].filter(d=>!d.open),u.forEach(d=>d.open=!0)},p=()=>u.forEach(d=>d.open=!1);return addEventListener("beforeprint",g),addEventListener("afterprint",p),addEventListener("keydown",a),addEventListener("click",a),()=>{removeEventListener("beforeprint",g),removeEventListener("afterprint",p),removeEventListener("keydown",a),removeEventListener("click",a)}},[]),e(b,{children:[e("a",{class:"skip",href:"#main",children:l("skip")}),e("header",{class:"head",children:[e("a",{class:"brand",href:G("/"),children:[e("img",{src:"/assets/icon.svg",alt:"",width:"28",height:"28"})," ",l("brand")]}),e("nav",{"aria-label":l("nav"),children:[e("a",{href:G("/"),"aria-current":n.path==="/"?"page":void 0,children:l("board.title")})," ",e("a",{href:G("/lanes"),"aria-current":n.path==="/lanes"?"page":void 0,children:l("lanes.title")})," ",e("a",{href:G("/timeline"),"aria-current":n.path==="/timeline"?"page":void 0,children:l("timeline.title")})]}),n.path!=="/search"&&e(ct,{place:n}),e("label",{class:"language",children:[e("span",{class:"unseen",children:l("language")}),e("select",{value:zn(),onChange:a=>{history.pushState(null,"",S({lang:a.currentTarget.value})),dispatchEvent(new PopStateEvent("popstate"))},children:Object.keys(Je).map(a=>e("option",{value:a,lang:a,children:Je[a]},a))})]}),e(mr,{})]}),e("main",{id:"main",ref:t,tabIndex:-1,children:i}),e("footer",{class:"foot",children:[e("p",{children:l("foot")}),e("p",{children:e("a",{href:"/graphiql/",children:l("foot.graphiql")})})]})]})}function Ll(n){if(n.path==="/lanes")return e(ur,{place:n});if(n.path==="/timeline")return e(fr,{place:n});if(n.path==="/search")return e(gr,{place:n});if(n.path.startsWith("/n/")){let t=decodeURIComponent(n.path.slice(3));return e(Wi,{place:n,id:t},t)}return e(ir,{place:n})}Ct(e(Gl,{}),document.getElementById("page"));
