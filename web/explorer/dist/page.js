var Ki=Object.defineProperty;var Qi=(n,t)=>{for(var i in t)Ki(n,i,{get:t[i],enumerable:!0})};var v,at,Ui,rn,se,Vn,ot,Bn,ut,ae,le,Hi,wn=Symbol.for("pv"),Kn={},Qn=[],ji=/^m(i|n|o|s|text|space)$/,oe=Array.isArray,dt=Qn.slice,un=Object.assign;function on(n){n&&n.parentNode&&n.remove()}function qn(n,t,i,r,s){var a={type:n,props:t,key:i,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:wn,__v:s||++at,__i:-1,__u:0};return!s&&v.vnode&&v.vnode(a),a}function h(n){return n.children}function Mn(n,t){this.props=n,this.context=t,this.__g=0}function sn(n,t){if(t==null)return n.__&&sn(n.__,n.__i+1);for(var i;t<n.__k.length;t++)if((i=n.__k[t])&&i.__e)return i.__e;return typeof n.type!="function"||n.props.__P?null:sn(n)}function Yi(n){var t,i=n.__v,r=i.__e,s=[],a=[],u=n.__P;u&&((t=un({constructor:wn},i)).__v=i.__v+1,v.vnode&&v.vnode(t),ue(u,t,i,n.__n,u.namespaceURI,32&i.__u?[r]:null,s,r||sn(i),32&i.__u,a),t.__v=i.__v,t.__.__k[t.__i]=t,_t(s,t,a),i.__=i.__e=null,t.__e!=r&&pt(t))}function pt(n){if((n=n.__)&&n.__c&&!n.props.__P)return n.__e=null,n.__k.some(function(t){return t&&(n.__e=t.__e)}),pt(n)}function st(n){(8&n.__g||(n.__g|=8,rn.push(n),Vn++))&&se==v.debounceRendering||((se=v.debounceRendering)||queueMicrotask)(gt)}function gt(){try{for(var n,t=1;rn.length;)rn.length>t&&rn.sort(ot),n=rn.shift(),t=rn.length,8&n.__g&&Yi(n)}finally{(Vn=rn.length)&&(se||queueMicrotask)(gt)}}function mt(n,t,i,r,s,a,u,o,p,g,d){var y,c,m,_,w,b,R=r.__k||Qn,N=t.length;for(p=Ji(i,t,R,p,N),y=0;y<N;y++)(m=i.__k[y])!=null&&(c=~m.__i&&R[m.__i]||Kn,m.__i=y,b=ue(n,m,c,s,a,u,o,p,g,d),_=m.__e,(c.ref!=m.ref||8&c.__u)&&(c.ref&&de(c.ref,null,m,c),m.ref&&d.push(m.ref,m.__c||_,m)),w=w||_,4&m.__u?(p=yt(m,p,n,!c.__v),c.__e&&(c.__e=null)):typeof m.type=="function"&&b!==void 0?p=b:_&&(p=_.nextSibling),m.__u&=-21);return i.__e=w,p}function Ji(n,t,i,r,s){var a,u,o,p,g,d,y,c,m,_=i.length,w=_,b=0,R=0,N=n.__k=Array(s);for(a=0;a<s;a++)(u=t[a])!=null&&typeof u!="boolean"&&typeof u!="function"?(typeof u!="object"||u.constructor===String?u=N[a]=qn(null,u):oe(u)?u=N[a]=qn(h,{children:u}):u.constructor===wn&&u.__b?u=N[a]=qn(u.type,u.props,u.key,u.ref,u.__v):N[a]=u,p=a+b,u.__=n,u.__b=n.__b+1,o=null,~(g=u.__i=Zi(u,i,p,w))&&(w--,(o=i[g])&&(o.__u|=2)),o&&o.__v?(u.__u|=16,g==p-1?b--:g==p+1?b++:g!=p&&(g>p?b--:b++,R=1)):(~g||(s>_?b--:s<_&&b++),typeof u.type!="function"&&(u.__u|=4))):N[a]=null;if(R){for(d=[],y=[],a=0;a<s;a++)if((u=N[a])&&16&u.__u){for(b=0,c=d.length;b<c;)d[m=b+c>>1]<u.__i?b=m+1:c=m;d[b]=u.__i,y[a]=b+1}for(b=d.length;a--;)y[a]&&(y[a]==b?b--:N[a].__u|=4)}if(w)for(a=0;a<_;a++)!(o=i[a])||2&o.__u||(o.__e==r&&(r=sn(o)),pe(o,o));return r}function yt(n,t,i,r){var s,a,u,o;if(typeof n.type=="function"){if(n.props.__P)return t;if(s=n.__k)for(a=0;a<s.length;a++)s[a]&&(s[a].__=n,t=yt(s[a],t,i,!1));return t}for(t&&!t.parentNode&&(t=sn(n))&&!t.parentNode&&(t=null),u=n.__e,o=t;o&&o.nodeType==8;)o=o.nextSibling;for(u!=o&&(!r&&i.moveBefore&&u.parentNode?i.moveBefore(u,t):i.insertBefore(u,t||null)),t=u;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Zi(n,t,i,r){var s,a=n.key,u=n.type,o=t[i],p=o&&!(2&o.__u);if(o===null&&a==null||p&&a==o.key&&u==o.type)return i;if(r>(p?1:0)){for(s=i-1;s>=0;s--)if((o=t[s])&&!(2&o.__u)&&a==o.key&&u==o.type)return s;for(s=i+1;s<t.length;s++)if((o=t[s])&&!(2&o.__u)&&a==o.key&&u==o.type)return s}return-1}function lt(n,t,i){i==null&&(i=""),t[0]=="-"?n.setProperty(t,i):n[t]=i}function Fn(n,t,i,r,s){var a,u;if(t=="style")if(typeof i=="string")n.style.cssText=i;else{if(typeof r=="string"&&(n.style.cssText=r=""),r)for(t in r)i&&t in i||lt(n.style,t);if(i)for(t in i)r&&i[t]==r[t]||lt(n.style,t,i[t])}else if(t[0]=="o"&&t[1]=="n")typeof i!="function"&&(i=null),typeof r!="function"&&(r=null),(n.__e||(n.__e={}))[t]=i,i&&r||(u=le[t]||(le[t]=Xi(t)),(n.__a||(n.__a={}))[t]=ae,a=t!=(t=t.replace(ut,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),i?n.addEventListener(t,u,a):n.removeEventListener(t,u,a));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in n)try{return void(n[t]=i??"")}catch{}if(typeof i=="function")return;i==null||i===!1&&t[4]!="-"?n.removeAttribute(t):n.setAttribute(t,t=="popover"&&i==1?"":i)}}function Xi(n){return function(t){var i=this.__e;if(i){if(i=i[n],t[Bn]==null)t[Bn]=ae++;else if(t[Bn]<this.__a[n])return;return i(v.event?v.event(t):t)}}}function ue(n,t,i,r,s,a,u,o,p,g){var d,y,c,m,_,w,b,R,N,T,O,G,$,nn,z,kn,tn,an,en=t.type;if(t.constructor!==wn)return null;128&i.__u&&(p=32&i.__u,d=i.__c.__z)&&(t.__u|=p,y=a=[],d.nodeType==8?o=$n(d,a):a.push(d),o=a[0]||o),(d=v.__b)&&d(t);n:if(typeof en=="function"){c=u.length;try{if(R=t.props,N=(d=en.prototype)&&d.render,T=(d=en.contextType)&&r[d.__c],O=d?T?T.props.value:d.__:r,(m=i.__c)?(t.__c=m,2&m.__g&&(m.__g|=1)):(N?t.__c=m=new en(R,O):(t.__c=m=new Mn(R,O),m.constructor=en,m.render=er),T&&T.sub(m),m.state||(m.state={}),m.__n=r,m.__g|=8,m.__h=[],m.__k=[]),N&&(m.__s||(m.__s=m.state),en.getDerivedStateFromProps&&(m.__s==m.state&&(m.__s=un({},m.__s)),un(m.__s,en.getDerivedStateFromProps(R,m.__s)))),_=m.props,w=m.state,m.__v=t,i.__c){if(R!==_&&N&&!en.getDerivedStateFromProps&&m.componentWillReceiveProps&&m.componentWillReceiveProps(R,O),t.__v==i.__v&&!(8&m.__g)||!(4&m.__g)&&m.shouldComponentUpdate&&m.shouldComponentUpdate(R,m.__s,O)===!1){t.__v!=i.__v&&(m.props=R,m.state=m.__s,m.__g&=-9),t.__e=i.__e,t.__k=i.__k,t.__k.some(function(U){U&&(U.__=t)}),Qn.push.apply(m.__h,m.__k),m.__k=[],m.__h.length&&u.push(m),o=sn(i);break n}m.componentWillUpdate&&m.componentWillUpdate(R,m.__s,O),N&&m.componentDidUpdate&&m.__h.push(function(){m.componentDidUpdate(_,w,b)})}else N&&!en.getDerivedStateFromProps&&m.componentWillMount&&m.componentWillMount(),N&&m.componentDidMount&&m.__h.push(m.componentDidMount);m.context=O,m.props=R,m.__P=n,m.__g&=-5,G=v.__r,$=N?25:0;do m.__g&=-9,G&&G(t),d=m.render(m.props,m.state=m.__s,m.context);while(8&m.__g&&++$<25);N&&(Qn.push.apply(m.__h,m.__k),m.__k=[]),m.state=m.__s,m.getChildContext&&(r=un({},r,m.getChildContext())),N&&i.__c&&m.getSnapshotBeforeUpdate&&(b=m.getSnapshotBeforeUpdate(_,w)),nn=d&&d.type===h&&d.key==null?d.props.children:d,R.__P&&(d=o,s=(n=R.__P).namespaceURI,p=a=null,i.props&&i.props.__P!=n&&(i.__k.some(function(U){U&&pe(U,U)}),i.__k=null),o=i.__k?sn(i,0):null),o=mt(n,oe(nn)?nn:[nn],t,i,r,s,a,u,o,p,g),R.__P&&(t.__e=null,o=d),t.__u&=-161,y&&y.some(on),m.__h.length&&u.push(m),1&m.__g&&(m.__g&=-4)}catch(U){if(u.length=c,t.__v=null,p||a)if(U&&U.then){if(t.__u|=128|p,a){for(~(tn=a.indexOf(o||void 0))||(tn=a.length);(an=a[tn-1])&&an.nodeType==8;)tn--;for(;tn<a.length;tn++)if(an=a[tn])if(a[tn]=null,z){if(an==kn)break}else{if(an.nodeType!=8)break;an.data.startsWith("$s")&&(kn=$n(z=an))}}if(!z){for(;o&&o.nodeType==8&&o.nextSibling;)o=o.nextSibling;z=o}(d=$n(z=t.__c.__z||(t.__c.__z=z)))?(t.__e=z,o=d):t.__e=o,o=o&&o.nextSibling}else a&&a.some(on);else t.__e=i.__e;t.__k||(t.__k=i.__k||[]),U&&U.then||ct(t),v.__e(U,t,i)}}else o=t.__e=nr(i.__e,t,i,r,s,a,u,p,g,n);return(d=v.diffed)&&d(t),o}function $n(n,t){if(n&&n.nodeType==8&&n.data.startsWith("$s"))for(var i=1;n=n.nextSibling;){if(n.nodeType==8){if(n.data.startsWith("$s"))i++;else if(n.data.startsWith("/$s")&&!--i)return n}t&&t.push(n)}}function ct(n){n&&(n.__c&&(n.__c.__g|=4),n.__k&&n.__k.some(ct))}function _t(n,t,i){for(var r=0;r<i.length;)de(i[r++],i[r++],i[r++]);v.__c&&v.__c(t,n),n.some(function(s){try{n=s.__h,s.__h=[],n.some(function(a){a.call(s)})}catch(a){v.__e(a,s.__v)}})}function nr(n,t,i,r,s,a,u,o,p,g){var d,y,c,m,_,w,b,R,N=i.props||Kn,T=t.props,O=t.type;if(O=="svg"?s="http://www.w3.org/2000/svg":O=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),a){for(d=0;d<a.length;d++)if((_=a[d])&&(O?_.localName==O:_.nodeType==3)){n=_,a[d]=null;break}}if(!n){if(R=g.ownerDocument||document,!O)return R.createTextNode(T);n=R.createElementNS(s,O,T.is?T:g),o&&(v.__m&&v.__m(t,a),o=!1),a=null}if(O){if(g=O=="template"&&n.content||n,a=O=="textarea"&&T.defaultValue!=null?null:a&&dt.call(g.childNodes),!o&&a)for(N={},d=0;d<n.attributes.length;d++)N[(_=n.attributes[d]).name]=_.value;for(d in N)_=N[d],d=="dangerouslySetInnerHTML"?c=_:d=="children"||d in T||d=="value"&&"defaultValue"in T||d=="checked"&&"defaultChecked"in T||Fn(n,d,null,_,s);for(d in T)_=T[d],d=="children"?m=_:d=="dangerouslySetInnerHTML"?y=_:d=="value"?w=_:d=="checked"?b=_:o&&typeof _!="function"||N[d]===_||Fn(n,d,_,N[d],s);y?(o||c&&(y.__html==c.__html||y.__html==n.innerHTML)||(n.innerHTML=y.__html),t.__k=[]):(c&&(n.textContent=""),(O=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&ji.test(O))&&(s="http://www.w3.org/1999/xhtml"),mt(g,oe(m)?m:[m],t,i,r,s,a,u,a?a[0]:i.__k&&sn(i,0),o,p),a&&a.some(on)),o&&O!="textarea"||(d="value",O=="progress"&&w==null?n.removeAttribute(d):w==null||w===n[d]&&(O!="progress"||w)||Fn(n,d,w,N[d],s),d="checked",b!=null&&b!=n[d]&&Fn(n,d,b,N[d],s))}else N===T||o&&n.data==T||(n.data=T);return n}function de(n,t,i,r){try{typeof n=="function"?t?t.__x=n(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():n(null)):n.current=t}catch(s){v.__e(s,i)}}function pe(n,t,i){var r,s,a,u;if(v.unmount&&v.unmount(n),!(r=n.ref)||r.current&&r.current!=n.__e||de(r,null,t,n),r=n.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(o){v.__e(o,t)}r.__P=r.__n=null}if(r=n.__k)for(u=0;u<r.length;u++)r[u]&&pe(r[u],t,typeof n.type!="function"||i&&!n.props.__P);!i&&(r=n.__c)&&(r=r.__z)&&(s=$n(r,a=[]))&&(r==n.__e&&a.some(on),on(s),on(r)),i||on(n.__e),n.__e=n.__c=n.__=null}function er(n,t,i){return this.constructor(n,i)}function ht(n,t){var i,r,s,a;v.__&&v.__(n,t),t.nodeType==9&&(t=t.documentElement),r=(i=n&&32&n.__u)?null:t.__k,t.__k=qn(h,{children:[n]}),s=[],a=[],ue(t,t.__k,r||Kn,Kn,t.namespaceURI,r?null:t.firstChild?dt.call(t.childNodes):null,s,r?r.__e:t.firstChild,i,a),_t(s,t.__k,a),t.__k.props.children=null}v={__e:function(n,t,i,r){for(var s,a,u;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((u=(a=s.constructor)&&a.getDerivedStateFromError)&&s.setState(a.getDerivedStateFromError(n)),s.componentDidCatch&&(s.componentDidCatch(n,r||{}),u=1),u&&8&s.__g)return void(s.__g|=2)}catch(o){n=o}}throw Vn=0,n}},at=0,Ui=function(n){return n!=null&&n.constructor===wn},Mn.prototype.setState=function(n,t){var i=this.__s;i&&i!=this.state||(i=this.__s=un({},this.state)),typeof n=="function"&&(n=n(un({},i),this.props)),n&&(un(i,n),this.__v&&(t&&this.__k.push(t),st(this)))},Mn.prototype.forceUpdate=function(n){this.__v&&(this.__g|=4,n&&this.__h.push(n),st(this))},Mn.prototype.render=h,rn=[],Vn=0,ot=function(n,t){return n.__v.__b-t.__v.__b},Bn=Symbol(),ut=/(PointerCapture)$|Capture$/i,ae=0,le={},Hi=0;var Sn,I,ge,ft,me=Object.is,An=0,vt=[],ye=[],x=v,bt=x.__b,Nt=x.__r,Ot=x.diffed,kt=x.__c,wt=x.unmount,Rt=x.__;function _e(n,t){x.__h&&x.__h(I,n,An||t),An=0;var i=I.__H||(I.__H={__:[],__h:[]});return n>=i.__.length&&i.__.push({}),i.__[n]}function A(n){return An=1,tr(Ct,n)}function tr(n,t,i){var r=_e(Sn++,2);if(r.t=n,!r.__c&&(r.__=[i?i(t):Ct(void 0,t),function(a){var u=(r.__N||r.__)[0],o=r.t(u,a);me(u,o)||(r.__N=[o,r.__[1]],r.__c.setState({}))}],r.__c=I,!I.__f)){I.__f=!0;var s=I.shouldComponentUpdate;I.shouldComponentUpdate=function(a,u,o){var p=this.__H;if(!p)return!0;var g=!1,d=this.props!=a;if(p.__.some(function(c){c.__N&&(g=!0,me(c.__[0],c.__N[0])||(d=!0))}),s){var y=s.call(this,a,u,o);return g?y||d:y}return!g||d}}return r.__}function B(n,t){var i=_e(Sn++,3);!x.__s&&Et(i.__H,t)&&(i.__P=!0,i.__=n,i.u=t,I.__H.__h.push(i))}function cn(n){return An=5,Pt(function(){return{current:n}},[])}function Pt(n,t){var i=_e(Sn++,7);return Et(i.__H,t)&&(i.__=n(),i.__H=t),i.__}function Dt(n,t){return An=8,Pt(function(){return n},t)}function ir(){var n;do{for(;n=ye.shift();)try{Rn(n)}catch(i){x.__e(i,{__:(n=n.__P)&&n.__v})}for(;n=vt.shift();){var t=n.__H;if(n.__P&&t)try{t.__h.some(Rn),t.__h.some(ce),t.__h=[]}catch(i){t.__h=[],x.__e(i,n.__v)}}}while(ye.length)}x.__b=function(n){I=null,bt&&bt(n)},x.__=function(n,t){n&&t.__k&&t.__k.__m&&(n.__m=t.__k.__m),Rt&&Rt(n,t)},x.__r=function(n){Nt&&Nt(n),Sn=0;var t=(I=n.__c).__H;t&&(ge==I?I.__h=[]:(t.__h.some(Rn),t.__h.some(ce),Sn=0),t.__h=[],t.__.some(function(i){i.__N&&(i.__=i.__N),i.u=i.__N=void 0})),ge=I},x.diffed=function(n){Ot&&Ot(n);var t=n.__c;t&&t.__H&&(t.__H.__h.length&&At(vt.push(t)),t.__H.__.some(function(i){i.u&&(i.__H=i.u)})),ge=I=null},x.__c=function(n,t){t.some(function(i){try{i.__h.some(Rn),i.__h=i.__h.filter(function(r){return!r.__||ce(r)})}catch(r){i.__h=[function(){throw r}]}}),kt&&kt(n,t)},x.unmount=function(n){wt&&wt(n);var t,i,r=n.__c;r&&r.__H&&(r.__H.__.some(function(s){try{if(s.__P&&s.__c){if(i===void 0){for(i=n.__;i&&(!i.__c||!i.__c.__P);)i=i.__;i=i&&i.__c}s.__P=i,At(ye.push(s))}else Rn(s)}catch(a){t=a}}),r.__H=void 0,t&&x.__e(t,r.__v))};var St=typeof requestAnimationFrame=="function";function rr(n){var t,i=function(){clearTimeout(r),St&&cancelAnimationFrame(t),setTimeout(n)},r=setTimeout(i,35);St&&(t=requestAnimationFrame(i))}function At(n){n!=1&&ft==x.requestAnimationFrame||((ft=x.requestAnimationFrame)||rr)(ir)}function Rn(n){var t=I,i=n.__c;typeof i=="function"&&(n.__c=void 0,i()),I=t}function ce(n){var t=I;n.__c=n.__(),I=t}function Et(n,t){return!n||n.length!=t.length||t.some(function(i,r){return!me(i,n[r])})}function Ct(n,t){return typeof t=="function"?t(n):t}var _n=class extends Error{constructor(i,r,s={}){super(i);this.code=r;this.extensions=s}code;extensions};function Gt(n){let t=n.errors?.[0];if(t)throw new _n(t.message,t.extensions?.code??"",t.extensions);return{data:n.data,revision:n.extensions?.revision??0}}var Un="answerable-token",Tt=/[#&]token=([\w.-]+)/.exec(location.hash);Tt&&(sessionStorage.setItem(Un,Tt[1]),history.replaceState(null,"",location.pathname+location.search));var vn=()=>sessionStorage.getItem(Un)??"";function xt(n){n?sessionStorage.setItem(Un,n):sessionStorage.removeItem(Un)}var Lt=n=>({"Content-Type":"application/json",Accept:n,...vn()&&{Authorization:`Bearer ${vn()}`}});async function J(n,t,i="",r){let s;try{s=await fetch("/graphql",{method:"POST",headers:{...Lt("application/graphql-response+json, application/json;q=0.9"),...i&&{"Answerable-After":i}},body:JSON.stringify({query:n.toString(),variables:t}),signal:r??null})}catch(u){throw r?.aborted?u:new _n(String(u),"NETWORK")}let a=await s.json().catch(()=>{});if(!a)throw new _n(s.statusText,"NETWORK");return Gt(a)}function he(n,t,i,r){let s=new AbortController;return(async()=>{for(let a=1e3;!s.signal.aborted;a=Math.min(2*a,3e4)){try{let u=await fetch("/graphql",{method:"POST",headers:Lt("text/event-stream"),body:JSON.stringify({query:n.toString(),variables:t}),signal:s.signal});if(!u.headers.get("Content-Type")?.startsWith("text/event-stream"))return;r(!0),a=500;let o=u.body.pipeThrough(new TextDecoderStream).getReader();for(let p="";;){let{done:g,value:d}=await o.read();if(g)break;let y=(p+d).split(`

`);p=y.pop();for(let c of y){let m=/^event: next\ndata: (.+)$/m.exec(c);m&&i(Gt(JSON.parse(m[1])).data)}}}catch(u){if(u instanceof _n&&u.code!=="NETWORK")return}if(s.signal.aborted)return;r(!1),await new Promise(u=>setTimeout(u,a))}})(),()=>s.abort()}var Ie={};Qi(Ie,{ActionPointPageDocument:()=>cr,AddressRecommendationDocument:()=>ve,AnsweredFragmentDoc:()=>gr,BodiesDocument:()=>Ge,ChoicesDocument:()=>be,CitedFragmentDoc:()=>lr,DerivedFragmentDoc:()=>yr,DocumentPageDocument:()=>_r,GraphChangedDocument:()=>ke,HeadFragmentDoc:()=>ar,InitiativePageDocument:()=>hr,LedgerChangedDocument:()=>Oe,LedgerDocument:()=>Pn,LinkFragmentDoc:()=>sr,MeetingPageDocument:()=>fr,NamesDocument:()=>Dn,NumbersFragmentDoc:()=>dr,ObligationsDocument:()=>Hn,OrganizationPageDocument:()=>br,OutcomePageDocument:()=>Nr,OwingFragmentDoc:()=>pr,PageFragmentDoc:()=>ur,PersonPageDocument:()=>Or,PickDocument:()=>Re,ProgressReportPageDocument:()=>kr,RecommendationPageDocument:()=>wr,RecordProgressDocument:()=>De,RecordResponseDocument:()=>Se,RelationshipCountsDocument:()=>xe,RelationshipsDocument:()=>Le,ReportedFragmentDoc:()=>mr,RespondentsDocument:()=>fe,ResponsePageDocument:()=>Rr,RetractProgressDocument:()=>Ee,RetractResponseDocument:()=>Ae,RowFragmentDoc:()=>or,SearchDocument:()=>jn,SinceDocument:()=>Te,StakeholderGroupPageDocument:()=>Sr,ThemePageDocument:()=>Ar,TimelineDocument:()=>Yn,TrendDocument:()=>Ce,TypedDocumentString:()=>f,ViewerDocument:()=>we,WhyDocument:()=>Ne,WithdrawAddressingDocument:()=>Pe,WorkingGroupPageDocument:()=>vr});var f=class extends String{__apiType;value;__meta__;constructor(t,i){super(t),this.value=t,this.__meta__=i}toString(){return this.value}},sr=new f(`
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
    `,{fragmentName:"Link"}),lr=new f(`
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
}`,{fragmentName:"Cited"}),ar=new f(`
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
}`,{fragmentName:"Head"}),or=new f(`
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
}`,{fragmentName:"Row"}),ur=new f(`
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
}`,{fragmentName:"Page"}),dr=new f(`
    fragment Numbers on ObligationConnection {
  totalCount
  countsByState {
    state
    count
  }
  responseRate
  medianDaysLate
  counts(by: $by) {
    overlapping
    rows {
      keys {
        value
        label
      }
      count
    }
  }
}
    `,{fragmentName:"Numbers"}),pr=new f(`
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
}`,{fragmentName:"Owing"}),gr=new f(`
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
}`,{fragmentName:"Answered"}),mr=new f(`
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
}`,{fragmentName:"Reported"}),yr=new f(`
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
}`,{fragmentName:"Derived"}),cr=new f(`
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
}`),_r=new f(`
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
}`),hr=new f(`
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
}`),fr=new f(`
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
}`),br=new f(`
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
}`),Nr=new f(`
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
}`),Or=new f(`
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
}`),kr=new f(`
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
}`),wr=new f(`
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
}`),Rr=new f(`
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
}`),Sr=new f(`
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
}`),Ar=new f(`
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
}`),vr=new f(`
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
}`),Pn=new f(`
    query Ledger($sourced: ObligationFilter, $assumed: ObligationFilter, $sourcedScope: ObligationFilter, $assumedScope: ObligationFilter, $late: ObligationFilter, $by: [ObligationDimension!]!, $asOf: Date, $sourcedFirst: Int!, $assumedFirst: Int!) {
  sourced: obligations(
    filter: $sourced
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}]
    asOf: $asOf
    first: $sourcedFirst
  ) {
    asOf
    ...Page
  }
  assumed: obligations(
    filter: $assumed
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}]
    asOf: $asOf
    first: $assumedFirst
  ) {
    ...Page
  }
  sourcedNumbers: obligations(filter: $sourcedScope, asOf: $asOf, first: 0) {
    ...Numbers
  }
  assumedNumbers: obligations(filter: $assumedScope, asOf: $asOf, first: 0) {
    ...Numbers
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
  counts(by: $by) {
    overlapping
    rows {
      keys {
        value
        label
      }
      count
    }
  }
}`),Hn=new f(`
    query Obligations($filter: ObligationFilter, $asOf: Date, $first: Int!, $after: String) {
  obligations(
    filter: $filter
    orderBy: [{by: DAYS_OVERDUE, direction: DESC}, {by: DUE_ON}]
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
}`),fe=new f(`
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
}`),be=new f(`
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
}`),Dn=new f(`
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
}`),Ne=new f(`
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
}`),jn=new f(`
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
}`),Oe=new f(`
    subscription LedgerChanged($filter: ObligationFilter) {
  obligationsChanged(filter: $filter) {
    position
    changes {
      obligationId
    }
  }
}
    `),ke=new f(`
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
    `),we=new f(`
    query Viewer {
  viewer {
    name
    clearance
    role
    answersFor
  }
}
    `),Re=new f(`
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
}`),Se=new f(`
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
    `),Ae=new f(`
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
    `),ve=new f(`
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
    `),Pe=new f(`
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
    `),De=new f(`
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
    `),Ee=new f(`
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
    `),Ce=new f(`
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
    `),Te=new f(`
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
}`),Ge=new f(`
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
}`),Yn=new f(`
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
}`),xe=new f(`
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
    `),Le=new f(`
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
}`);function C(n,t,i){let r=n.toString()+JSON.stringify(t),[s,a]=A({key:"",ids:new Set}),[u,o]=A(!0),p=cn(r);p.current=r;let g=Dt((y="",c)=>{let m=r,_=new AbortController;return J(n,t,y,_.signal).then(w=>p.current===m&&a(b=>!c||b.key!==m||!b.shown?{key:m,shown:w,ids:new Set}:JSON.stringify(w.data)===JSON.stringify(b.shown.data)?{...b,next:void 0,ids:new Set}:{...b,next:w,ids:new Set([...b.ids,...c])}),w=>_.signal.aborted||p.current!==m||c||a(b=>({key:m,shown:b.key===m?b.shown:void 0,failure:w,ids:new Set}))),()=>_.abort()},[r]);B(()=>g(),[g]),B(()=>{let y=c=>{g(String(c.detail))};return addEventListener("written",y),()=>removeEventListener("written",y)},[g]);let d=JSON.stringify(i);return B(()=>{if(!i)return;let y=!0,c=(m,_)=>{(!y||_.length)&&g(m,_),y=!1};return i==="graph"?he(ke,{},({graphChanged:{position:m,nodes:_,removedNodes:w,relationships:b}})=>c(m,[...new Set([..._.map(({id:R})=>R),...w,..._.length?[]:b.map(({from:R})=>R)])]),o):he(Oe,{filter:i.ledger},({obligationsChanged:{position:m,changes:_}})=>c(m,_.map(({obligationId:w})=>w)),o)},[d,g]),{data:s.shown?.data,revision:s.shown?.revision??0,failure:s.key===r?s.failure:void 0,busy:s.key!==r,changed:s.key===r&&s.next?Math.max(1,s.ids.size):0,show:()=>a(y=>y.next?{key:y.key,shown:y.next,ids:new Set}:y),reload:()=>{g()},connected:u}}var It=n=>dispatchEvent(new CustomEvent("written",{detail:n}));var Jn=()=>({path:location.pathname,params:new URLSearchParams(location.search)}),We=new Set,Wt=()=>We.forEach(n=>n());addEventListener("popstate",Wt);function V(n,t=!1){history[t?"replaceState":"pushState"](null,"",n),Wt()}function zt(){let[n,t]=A(Jn);return B(()=>{let i=()=>t(Jn());return We.add(i),()=>{We.delete(i)}},[]),n}addEventListener("click",n=>{let t=n.target instanceof Element?n.target.closest("a"):null;if(!t||n.defaultPrevented||n.button!==0||n.metaKey||n.ctrlKey||n.shiftKey||n.altKey)return;let i=new URL(t.href,location.href);if(i.origin!==location.origin||t.target||t.hasAttribute("download")||!Pr(i.pathname))return;let r=i.pathname!==location.pathname;i.hash&&!r&&i.search===location.search||(n.preventDefault(),V(i.pathname+i.search+i.hash),i.hash?requestAnimationFrame(()=>document.getElementById(i.hash.slice(1))?.scrollIntoView()):r&&scrollTo(0,0))});var Pr=n=>n==="/"||n==="/search"||n==="/timeline"||n.startsWith("/n/");function W(n,t={}){let i=new URLSearchParams,r=Jn().params;for(let s of["asOf","lang"])r.has(s)&&i.set(s,r.get(s));return Ft(n,i,t)}var S=n=>Ft(location.pathname,Jn().params,n);function Ft(n,t,i){for(let[s,a]of Object.entries(i))a?t.set(s,a):t.delete(s);let r=t.toString().replaceAll("%3A",":").replaceAll("%2C",",").replaceAll("%7E","~");return n+(r?`?${r}`:"")}var X=n=>`/n/${encodeURIComponent(n).replaceAll("%3A",":")}`,dn=document.documentElement.dataset.opensOn??"";function F({params:n}){let t=n.get("asOf")??dn;return/^\d{4}-\d\d-\d\d$/.test(t)?t:null}var Zn=["OPEN","OVERDUE"],En=["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"];var qt={theme:"THEME",group:"WORKING_GROUP",month:"MONTH_DUE",round:"ROUND"},H="none",Bt=25,ze=({params:n})=>{let t=n.get("by");return t==="respondent"||t&&t in qt?t:"theme"};function Xn({params:n}){let t=n.get("state");if(t==="ALL")return En;let i=(t??"").split(",").filter(r=>En.includes(r));return i.length?i:Zn}var Cn=["NOT_STARTED","IN_PROGRESS","PARTLY_IMPLEMENTED","IMPLEMENTED","DISCONTINUED"],Dr=n=>Cn.includes(n);function Er(n){let[t,i]=n.split("-").map(Number);return`${n}-${new Date(Date.UTC(t,i,0)).getUTCDate()}`}function Tn({params:n},t={}){let i={...t},r=[],s=(u,o,p)=>{let g=n.get(u);g===H?r.push(o):g&&p(g)};s("theme","THEME",u=>i.theme=u),s("group","WORKING_GROUP",u=>i.workingGroup=u),s("round","ROUND",u=>i.round=[u]),s("month","MONTH_DUE",u=>{/^\d{4}-(0[1-9]|1[0-2])$/.test(u)&&(i.dueOn={from:`${u}-01`,to:Er(u)})});for(let[u,o]of[["progress","PROGRESS"],["assessment","ASSESSMENT"]])s(u,o,p=>{Dr(p)&&(i[u]=[p])});let a=n.get("who");return a&&(i.respondent=a),r.length&&(i.missing=r),i}function pn(n,t){let i=Tn(n,t),r=ze(n),s={...i,assumed:!1},a={...i,assumed:!0},u=o=>Math.min(500,Math.max(Bt,Number(n.params.get(o))||Bt));return{sourcedScope:s,assumedScope:a,sourced:{...s,states:Xn(n)},assumed:{...a,states:Xn(n)},late:{...s,states:["OVERDUE"]},by:r==="respondent"?["STATE"]:[qt[r],"STATE"],asOf:F(n),sourcedFirst:u("rows"),assumedFirst:u("assumedRows")}}var Mt=n=>String(Math.min(500,n*4));var $t={brand:"Answerable",skip:"انتقل إلى المحتوى",nav:"العروض",language:"اللغة",loading:"جارٍ التحميل…",none:"لا شيء",yes:"نعم","list.comma":"، ",foot:"كل رقم يستند إلى وقائع مؤرخة، وكل واقعة إلى مصدرها. لا يُخزَّن هنا شيء على أنه «متأخر»: بل يُستنتج لليوم الذي تختاره.","foot.graphiql":"اطرح سؤالك بنفسك في GraphiQL",sample:"هذه هي العينة: مبادرة حقيقية من عام 2017 من وثائق علنية. وهي معروضة كما كانت في {day}، وهو يوم من زمنها. {today}","sample.today":"اعرض اليوم بدلًا من ذلك","name.hidden":"بلا اسم هنا ({id})","date.quarter":"الربع {quarter} من {year}","span.both":"من {since} إلى {until}","span.since":"منذ {since}","span.until":"حتى {until}",days:{zero:"بـ {n} يوم",one:"بيوم واحد",two:"بيومين",few:"بـ {n} أيام",many:"بـ {n} يومًا",other:"بـ {n} يوم"},"unit.days":{zero:"{n} يوم",one:"يوم واحد",two:"يومان",few:"{n} أيام",many:"{n} يومًا",other:"{n} يوم"},"unit.weeks":{zero:"{n} أسبوع",one:"أسبوع واحد",two:"أسبوعان",few:"{n} أسابيع",many:"{n} أسبوعًا",other:"{n} أسبوع"},"unit.months":{zero:"{n} شهر",one:"شهر واحد",two:"شهران",few:"{n} أشهر",many:"{n} شهرًا",other:"{n} شهر"},"unit.years":{zero:"{n} سنة",one:"سنة واحدة",two:"سنتان",few:"{n} سنوات",many:"{n} سنة",other:"{n} سنة"},assumption:"افتراض",sources:{zero:"بلا مصدر",one:"مصدر واحد",two:"مصدران",few:"{n} مصادر",many:"{n} مصدرًا",other:"{n} مصدر"},"source.page":"ص {page}","source.open":"فتح","source.stated":"صرّح به {who} في {day}","failure.network":"الخادم لا يجيب. هل هو مشغَّل، وهل أنت متصل؟","failure.token":"رمزك غير صالح أو انتهت صلاحيته. سجّل الخروج، أو سجّل الدخول برمز جديد.","failure.notFound":"لا وجود لهذا هنا، أو لا يحق لك رؤيته.","failure.unavailable":"لا يمكن الإجابة الآن. أعد المحاولة بعد قليل.","failure.busy":"الخادم مشغول. أعد المحاولة بعد قليل.","failure.slow":"استغرق الجواب وقتًا طويلًا. اطلب أقل: اختر موضوعًا أو فريق عمل.","failure.other":"لم يجب الخادم عن هذا. وهو يقول:","failure.retry":"أعد المحاولة","live.changed":{zero:"لا تغيير.",one:"تغيير واحد.",two:"تغييران.",few:"{n} تغييرات.",many:"{n} تغييرًا.",other:"{n} تغيير."},"live.show":"اعرض","live.lost":"انقطع الاتصال. ستعيد الصفحة الاتصال من تلقاء نفسها.","board.title":"من عليه الرد","headline.title":"كيف هو الحال","headline.late":{zero:"في {day}، لا رد متأخر ({n})، على {who}.",one:"في {day}، رد واحد متأخر، على {who}.",two:"في {day}، ردان متأخران، على {who}.",few:"في {day}، {n} ردود متأخرة، على {who}.",many:"في {day}، {n} ردًا متأخرًا، على {who}.",other:"في {day}، {n} رد متأخر، على {who}."},"headline.who":{zero:"لا جهة",one:"جهة واحدة",two:"جهتين",few:"{n} جهات",many:"{n} جهة",other:"{n} جهة"},"headline.nobody":"في {day}، لا شيء متأخر بحسب المصادر.","headline.assumed":{zero:"ولا شيء يضاف ({n}) إن صح افتراضنا.",one:"ورد واحد آخر متأخر إن صح افتراضنا.",two:"وردان آخران متأخران إن صح افتراضنا.",few:"و{n} ردود أخرى متأخرة إن صح افتراضنا.",many:"و{n} ردًا آخر متأخرًا إن صح افتراضنا.",other:"و{n} رد آخر متأخر إن صح افتراضنا."},"headline.apart":"معدود على حدة، إن صح افتراضنا","headline.rate":"أُجيب عن {rate} مما طُلب.","headline.median":{zero:"نصف المتأخر تأخر {n} يوم أو أكثر.",one:"نصف المتأخر تأخر يومًا واحدًا أو أكثر.",two:"نصف المتأخر تأخر يومين أو أكثر.",few:"نصف المتأخر تأخر {n} أيام أو أكثر.",many:"نصف المتأخر تأخر {n} يومًا أو أكثر.",other:"نصف المتأخر تأخر {n} يوم أو أكثر."},"filters.title":"تضييق المعروض","filters.theme":"الموضوع","filters.group":"فريق العمل","filters.who":"من عليه الرد","filters.state":"الحالة","filters.asOf":"كما في يوم","filters.today":"اليوم","filters.any":"الكل","filters.all":"كل الحالات","filters.owing":"مستحق: مفتوح أو متأخر","filters.noTheme":"بلا موضوع","filters.noGroup":"خارج فرق العمل","filters.unreported":"لا شيء مُبلَّغ عنه","filters.unassessed":"غير مُقيَّم","chips.month":"مستحق في {month}","chips.noMonth":"بلا موعد","chips.round":"الجولة {round}","chips.noRound":"بلا جولة","chips.assumed":"ما يستند إلى افتراض فقط","chips.sourced":"ما تقوله المصادر فقط","chips.remove":"إزالة","groups.title":"بحسب المجموعة والحالة","groups.by":"التجميع بحسب","groups.theme":"الموضوع","groups.respondent":"من عليه الرد","groups.group":"فريق العمل","groups.month":"شهر الاستحقاق","groups.round":"الجولة","groups.total":"المجموع","groups.none":"لم يُطلب هنا شيء.","groups.next":"الموعد التالي","groups.overlapping":"ما له عدة مواضيع أو فرق يُعد في سطر كل منها.","groups.count":{zero:"{group}، {state}: {n}",one:"{group}، {state}: {n}",two:"{group}، {state}: {n}",few:"{group}، {state}: {n}",many:"{group}، {state}: {n}",other:"{group}، {state}: {n}"},"groups.countAssumed":{zero:"{group}، {state}، بافتراض: {n}",one:"{group}، {state}، بافتراض: {n}",two:"{group}، {state}، بافتراض: {n}",few:"{group}، {state}، بافتراض: {n}",many:"{group}، {state}، بافتراض: {n}",other:"{group}، {state}، بافتراض: {n}"},"groups.more":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: اختر موضوعًا أو فريق عمل.",two:"اثنان آخران غير معروضين: اختر موضوعًا أو فريق عمل.",few:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",many:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",other:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل."},"list.owed":"المستحق من الردود","list.all":"كل الحالات","list.or":" أو ","list.who":"من","list.what":"عليه الرد على","list.due":"الموعد","list.state":"الحالة","list.progress":"التقدم","list.assessment":"التقييم","list.mark":"{what}: {status}","list.disputed":"مختلَف فيه","list.round":"الجولة","list.daysLate":"أيام التأخير","list.rests":"يستند إلى","list.restsAssumed":"افتراض","list.restsSourced":"مصادر","list.link":"الرابط","list.noDue":"بلا موعد","list.none":"لا شيء هنا.","list.noneSourced":"لا شيء هنا بحسب المصادر.","list.assumed":{zero:"لا شيء يستند إلى افتراض ({n})",one:"واحد يستند إلى افتراض",two:"اثنان يستندان إلى افتراض",few:"{n} تستند إلى افتراض",many:"{n} تستند إلى افتراض",other:"{n} تستند إلى افتراض"},"list.assumedHint":"لا تقول المصادر إن هذه الردود مستحقة. وهي مستحقة إن صح اختيار قام به واضعو هذا المخطط. ولا تدخل في أي عدد للمتأخرين.","list.more":{zero:"لا مزيد ({n})",one:"اعرض واحدًا آخر",two:"اعرض اثنين آخرين",few:"اعرض المزيد (بقي {n})",many:"اعرض المزيد (بقي {n})",other:"اعرض المزيد (بقي {n})"},"list.tooMany":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: ضيّق القائمة.",two:"اثنان آخران غير معروضين: ضيّق القائمة.",few:"{n} أخرى غير معروضة: ضيّق القائمة.",many:"{n} أخرى غير معروضة: ضيّق القائمة.",other:"{n} أخرى غير معروضة: ضيّق القائمة."},"trend.title":"الأشهر الاثنا عشر الأخيرة","trend.table":"الأرقام في جدول","trend.alt":"الردود المتأخرة شهريًا: {then} في {from}، و{now} في {to}. يضم الجدول أدناه كل الأرقام.","trend.hint":"في نهاية كل شهر؛ العدد هو المتأخر. ولا يشمل ما يقوم على افتراض.","since.title":"ما تغيّر منذ","since.day":"منذ","since.month":"الشهر الماضي","since.year":"سنة","since.none":"لم يتغيّر شيء بحسب المصادر.","since.notAsked":"غير مستحق","since.then":"أصبح","timeline.title":"الجدول الزمني","timeline.month":"الشهر","timeline.from":"أول شهر","timeline.to":"آخر شهر","timeline.now":"اليوم المعروض","timeline.elsewhere":"في مكان آخر","timeline.says":"ما يقوله {document} فقط","timeline.saysOn":"ما يقوله {document} فقط، ص. {page}","timeline.others":"مصدر آخر: {dates}","timeline.MEETING":"اجتماع","timeline.MEETING_PLANNED":"مقرّر","timeline.MEETING_HELD":"عُقد","timeline.MEETING_CANCELLED":"أُلغي","timeline.PUBLISHED":"نُشر","timeline.DUE":"مستحق","timeline.due":{zero:"لا شيء مستحق",one:"استحقاق واحد",two:"استحقاقان",few:"{n} استحقاقات",many:"{n} استحقاقًا",other:"{n} استحقاق"},"timeline.owing":{zero:"لا أحد مدين بالرد",one:"طرف واحد",two:"طرفان",few:"{n} أطراف",many:"{n} طرفًا",other:"{n} طرف"},"state.OPEN":"مفتوح","state.OVERDUE":"متأخر","state.ANSWERED":"تم الرد","state.ANSWERED_LATE":"تم الرد متأخرًا","state.WITHDRAWN":"مسحوب","state.NOT_REQUIRED":"للعلم","why.show":"لماذا؟","why.hide":"إغلاق","why.showOf":"لماذا؟ {who}، {what}","why.hideOf":"إغلاق الأسباب: {who}، {what}","why.title":"لماذا هذا مستحق","why.gone":"لم يعد هذا مستحقًا.","why.because":{zero:"لماذا",one:"لماذا",two:"لماذا: سببان",few:"لماذا: {n} أسباب",many:"لماذا: {n} سببًا",other:"لماذا: {n} سبب"},"why.assumed":"هذا يستند إلى افتراض: ومن دونه لا يستحق هنا شيء.","why.deadline":"حتى متى","why.noDeadline":"لا شيء يحدد موعدًا، فلا يتأخر أبدًا.","why.round":"طُلب في الجولة {round}.","why.answers":"ما الذي أُجيب به","why.noAnswers":"لم يُسجَّل أي رد.","why.write":"إلى من يُكتب","howFar.title":"إلى أين وصل","howFar.progress":"بقول من عليه الرد","howFar.assessment":"كما يراه غيره","howFar.disputed":"مختلَف فيه: لا يقول غيره ما يقوله من عليه الرد.","why.withdrawn":"سُحب الطلب.","why.alone":"هذا السبب وحده يعطي {day}.","way.about":"يتناول","way.themeOf":"هو موضوع","way.partOf":"جزء من","way.hasPart":"من أجزائه","way.addressedTo":"وُجِّه إلى","way.askedBy":"تلقى الطلب في","way.memberOf":"عضو في","way.hasMember":"من أعضائه","way.succeededBy":"خلفه","way.succeeds":"يخلف","way.other":"متصل بـ","way.withdrawnOn":"سُحب في {day}","deadline.agreed":"الموعد المتفق عليه عند الطلب ({asked}).","deadline.within":"{period} بعد الطلب ({asked})، كما اتُّفق.","deadline.review":"اليوم الأخير من المراجعة «{review}» ({on})، وهي الأولى بعد الطلب ({asked}). ولم يُتفق على موعد ولا مدة.","deadline.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"response.by":"قدمه {who}","response.for":"نيابة عن {who}","response.retracted":"سُحب في {day}","responsibility.ITSELF":"على المخاطَب نفسه الرد.","responsibility.EACH_MEMBER":"على كل عضو كان في المجموعة في ذلك اليوم الرد.","responsibility.ANY_MEMBER":"يكفي رد أي عضو.","responsibility.NOT_REQUIRED":"أُرسل للعلم: لا يُطلب رد.","node.missing":"غير موجود","node.missingHint":"لا وجود لـ {id}، أو لا يحق لك رؤيته.","node.owes":"ما عليه من ردود وما رد عليه","node.asked":"من سُئل، وبماذا أجاب","node.inScope":"المستحق في نطاقه","node.related":"الصلات","node.all":"اعرض الكل","node.fewer":"اعرض أقل","node.more":{zero:"لا مزيد ({n})",one:"وواحد آخر",two:"واثنان آخران",few:"و{n} أخرى",many:"و{n} أخرى",other:"و{n} أخرى"},"node.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"node.printed":"كما في {day}","node.printedToday":"كما في اليوم","node.relationships":"كل العلاقات حسب النوع","node.timeline":"ما ورد فيه، جدولًا زمنيًا","fact.focalPoint":"جهة الاتصال","fact.representing":"نيابة عن {who}","fact.addressedOn":"طُلب في {day}","fact.dueOn":"مستحق في {day}","fact.withdrawnOn":"سُحب في {day}","fact.on":"في {day}","fact.respondWithin":"الرد خلال {period}","property.aliases":"أسماء أخرى","property.abbreviation":"الاختصار","property.kind":"النوع","property.country":"البلد","property.summary":"الملخص","property.status":"الوضع","property.pilot":"تجريبي","property.text":"النص","property.agreedOn":"اتُّفق في","property.issuedOn":"صدر في","property.publishedOn":"نُشر في","property.language":"اللغة","property.url":"العنوان","property.pages":"الصفحات","property.on":"متى","property.days":"الأيام","property.place":"المكان","property.roleTitle":"الصفة","property.contact":"الاتصال","property.state":"الحالة","property.submittedOn":"قُدم في","property.reportedOn":"تاريخ التقرير","property.retractedOn":"سُحب في","property.time":"الفترة","property.visibility":"يراه","label.ACTION_POINT":"نقطة عمل","label.DOCUMENT":"وثيقة","label.INITIATIVE":"مبادرة","label.MEETING":"اجتماع","label.ORGANIZATION":"منظمة","label.OUTCOME":"نتيجة","label.PERSON":"شخص","label.PROGRESS_REPORT":"تقرير تقدم","label.RECOMMENDATION":"توصية","label.RESPONSE":"رد","label.STAKEHOLDER_GROUP":"مجموعة جهات","label.THEME":"موضوع","label.WORKING_GROUP":"فريق عمل","organizationKind.GOVERNMENT":"حكومة","organizationKind.MINISTRY":"وزارة","organizationKind.POLICE":"شرطة","organizationKind.MULTILATERAL":"متعددة الأطراف","organizationKind.CIVIL_SOCIETY":"مجتمع مدني","organizationKind.RESEARCH":"بحوث","organizationKind.NETWORK":"شبكة","organizationKind.OTHER":"غير ذلك","documentKind.CONCEPT_NOTE":"مذكرة مفاهيمية","documentKind.BRIEF":"موجز","documentKind.REPORT":"تقرير","documentKind.WORKING_PAPER":"ورقة عمل","documentKind.AGENDA":"جدول أعمال","documentKind.SUMMARY":"ملخص","documentKind.CASE_STUDY":"دراسة حالة","documentKind.ACTION_PLAN":"خطة عمل","documentKind.OTHER":"غير ذلك","meetingKind.PLANNING":"تخطيط","meetingKind.MEETING":"اجتماع","meetingKind.WORKSHOP":"ورشة","meetingKind.OUTREACH":"توعية","meetingKind.EVENT":"فعالية","meetingKind.REVIEW":"مراجعة","meetingKind.CONVENING":"لقاء عام","meetingKind.SESSION":"جلسة","meetingStatus.PLANNED":"مخطط له","meetingStatus.HELD":"عُقد","meetingStatus.CANCELLED":"أُلغي","memberStatus.PROPOSED":"مقترح","memberStatus.INVITED":"مدعو","memberStatus.CONFIRMED":"مؤكد","memberStatus.ATTENDED":"حضر","memberStatus.DECLINED":"اعتذر","groupStatus.PLANNED":"مخطط له","groupStatus.ACTIVE":"نشط","groupStatus.CLOSED":"مغلق","visibility.PUBLIC":"الجميع","visibility.PARTNER":"الشركاء","visibility.MEMBER":"الأعضاء","visibility.SECRETARIAT":"الأمانة","responseKind.ACCEPTED":"مقبول","responseKind.PARTLY_ACCEPTED":"مقبول جزئيًا","responseKind.REJECTED":"مرفوض","responseKind.NOTED":"أُحيط علمًا","responseKind.HOLDING":"رد مؤقت","responseState.DRAFT":"مسودة","responseState.SUBMITTED":"مقدَّم","responseState.RETRACTED":"مسحوب","progress.NOT_STARTED":"لم يبدأ","progress.IN_PROGRESS":"جارٍ","progress.PARTLY_IMPLEMENTED":"منفَّذ جزئيًا","progress.IMPLEMENTED":"منفَّذ","progress.DISCONTINUED":"أُوقف","related.actionPoints":"نقاط العمل","related.addressed":"ما طُلب منه","related.addressees":"من سُئل","related.affiliates":"العاملون فيها","related.affiliations":"يعمل لدى","related.agreed":"ما اتُّفق عليه فيه","related.agreedAt":"اتُّفق عليه في","related.answers":"يرد على","related.conveners":"يعقده","related.convenes":"يعقد","related.coordinates":"ينسق","related.coordinators":"ينسقه","related.discussed":"على جدول الأعمال","related.discussedAt":"نوقش في","related.discussedDocuments":"وثائق جدول الأعمال","related.documents":"الوثائق","related.heldBy":"عقده","related.hosted":"اجتماعات استضافها","related.hosts":"استضافه","related.implements":"ينفذ","related.informedByDocuments":"تغذيه هذه الوثائق","related.informedByMeetings":"تغذيه هذه الاجتماعات","related.informedByWorkingGroups":"تغذيه فرق العمل هذه","related.informs":"يغذي","related.issuedDocuments":"وثائق أصدرها","related.issuedRecommendations":"توصيات أصدرها","related.issuers":"أصدره","related.leaders":"يقوده","related.leads":"يقود","related.meetings":"الاجتماعات","related.memberOf":"عضو في","related.members":"الأعضاء","related.onBehalfOf":"نيابة عن","related.outcomes":"النتائج المنشودة","related.partOf":"جزء من","related.participants":"من دُعي ومن حضر","related.participatesIn":"اجتماعات شارك فيها","related.parts":"الأجزاء","related.predecessors":"السلف","related.progressOnBehalf":"تقارير تقدم باسمه","related.progressReports":"تقارير التقدم","related.publishedDocuments":"وثائق نشرها","related.publishedRecommendations":"توصيات نشرها","related.publishers":"نشره","related.recommendations":"التوصيات","related.recorded":"ما تسجله","related.recordedIn":"مسجل في","related.reportsOn":"يتناول","related.responses":"الردود","related.responsesOnBehalf":"ردود باسمه","related.reviewed":"ما روجع فيه","related.reviews":"روجع في","related.submitted":"ردود قدمها","related.submittedBy":"قدمه","related.submittedProgress":"تقارير تقدم قدمها","related.successors":"الخلف","related.supporters":"يدعمه","related.supports":"يدعم","related.themes":"المواضيع","related.translationOf":"ترجمة","related.translations":"الترجمات","related.workedOnBy":"من يعمل عليه","related.workingGroups":"فرق العمل","related.worksOn":"يعمل على","search.title":"بحث","search.box":"ابحث في الأسماء والنصوص","search.go":"ابحث","search.all":"الكل","search.facets":"أنواع النتائج","search.none":"لم يُعثر على شيء.","search.hint":'يجب أن ترد كل الكلمات بأي من صيغها. ويعمل أيضًا: "عبارة" بين علامتي تنصيص، وOR، و-بدون، وبداية*.',share:"مشاركة","share.link":"نسخ الرابط","share.csv":"نسخ بصيغة CSV","share.markdown":"نسخ بصيغة Markdown","share.query":"نسخ استعلام GraphQL","share.variables":"المتغيرات، ورابط يفتحه:","share.graphiql":"فتح في GraphiQL","share.print":"طباعة","share.copied":"نُسخ.","share.name":"الاسم","share.until":"حتى","share.found":"ما يطابق","share.failed":"لم يُنسخ: {why}",signIn:"تسجيل الدخول","signIn.signedIn":"مسجَّل","signIn.as":"{role}. ترى ما يُعرض على: {clearance}.","signIn.out":"تسجيل الخروج","signIn.token":"الرمز","signIn.hint":"تعطيك الأمانة رمزًا. ويُحفظ في هذا اللسان فقط.","signIn.go":"دخول","role.READER":"يمكنك القراءة","role.RESPONDENT":"يمكنك القراءة والرد عن منظماتك","role.EDITOR":"يمكنك القراءة والكتابة","pick.other":"اختر غيره","pick.found":{zero:"لا شيء ({n}).",one:"وُجد واحد: اختره.",two:"وُجد اثنان: اختر واحدًا.",few:"وُجدت {n}: اختر واحدًا.",many:"وُجد {n}: اختر واحدًا.",other:"وُجد {n}: اختر واحدًا."},"write.record":"تسجيل رد","write.retract":"سحب هذا الرد","write.report":"تسجيل تقدم","write.retractReport":"سحب هذا التقرير","write.assess":"سجّل تقييمك للتقدّم","write.from":"من يجيب","write.submitter":"من يقول ذلك","write.withdraw":"سحب الطلب","write.ask":"طلب رد من جهة","write.kind":"ماذا يقول","write.textVisibility":"من يقرأ النص","write.asVisible":"كل من يرى الباقي","write.withdrawnOn":"سُحب في","write.addressee":"من يُطلب منه","write.addressedOn":"طُلب في","write.dueOn":"الموعد، إن اتُّفق على تاريخ","write.responsibility":"من عليه الرد إن كانت مجموعة","write.dateHint":"تاريخ مثل 2017-02-14 أو 2017-02 أو 2017-Q1 أو 2017","write.where":"أين ورد ذلك؟","write.document":"الوثيقة","write.page":"الصفحة","write.quote":"الاقتباس","write.assumption":"أو من دون وثيقة: ما الذي تفترضه ولماذا","write.statement":"من دون أي منهما يُحفظ بوصفه تصريحك اليوم.","write.save":"حفظ","write.done":"حُفظ.","write.change":"{before} ← {after}","conflict.title":"كتب غيرك هنا منذ أن نظرت. قارن ثم قرر.","conflict.mine":"ما تكتبه","conflict.now":"ما هو قائم الآن","conflict.again":"اكتب ما لدي مع ذلك"};var Fe={brand:"Answerable",skip:"Skip to the content",nav:"Views",language:"Language",loading:"Loading…",none:"none",yes:"yes","list.comma":", ",foot:"Every number rests on dated facts, and every fact on its source. Nothing here is stored as “late”: it is derived for the day you choose.","foot.graphiql":"Ask your own question in GraphiQL",sample:"This is the sample: a real initiative of 2017, from public documents. It is shown as of {day}, a day of its own time. {today}","sample.today":"Show today instead","name.hidden":"Not named here ({id})","date.quarter":"Q{quarter} {year}","span.both":"{since} to {until}","span.since":"since {since}","span.until":"until {until}",days:{one:"by {n} day",other:"by {n} days"},"unit.days":{one:"{n} day",other:"{n} days"},"unit.weeks":{one:"{n} week",other:"{n} weeks"},"unit.months":{one:"{n} month",other:"{n} months"},"unit.years":{one:"{n} year",other:"{n} years"},assumption:"Assumption",sources:{one:"Source",other:"{n} sources"},"source.page":"p. {page}","source.open":"open","source.stated":"Stated by {who} on {day}","failure.network":"The server does not answer. Is it running, and are you connected?","failure.token":"Your token is not valid, or no longer. Sign out, or sign in with a new one.","failure.notFound":"There is no such thing here, or you may not see it.","failure.unavailable":"This cannot be answered just now. Try again in a moment.","failure.busy":"The server is busy. Try again in a moment.","failure.slow":"The answer took too long. Ask for less: choose a theme or a working group.","failure.other":"The server did not answer this. It says:","failure.retry":"Try again","live.changed":{one:"{n} changed.",other:"{n} changed."},"live.show":"Show","live.lost":"The connection is lost. The page connects again by itself.","board.title":"Who owes an answer","headline.title":"How it stands","headline.late":{one:"On {day}, {n} answer is late, owed by {who}.",other:"On {day}, {n} answers are late, owed by {who}."},"headline.who":{one:"{n} stakeholder",other:"{n} stakeholders"},"headline.nobody":"On {day}, nothing is late as far as the sources say.","headline.assumed":{one:"{n} more would be late, if what we assume is right.",other:"{n} more would be late, if what we assume is right."},"headline.apart":"Counted apart, if what we assume is right","headline.rate":"{rate} of what was asked has been answered.","headline.median":{one:"Half of what is late is late by {n} day or more.",other:"Half of what is late is late by {n} days or more."},"filters.title":"Narrow what is shown","filters.theme":"Theme","filters.group":"Working group","filters.who":"Who owes","filters.state":"State","filters.asOf":"As of","filters.today":"Today","filters.any":"any","filters.all":"all states","filters.owing":"owed: open or late","filters.noTheme":"without a theme","filters.noGroup":"of no working group","filters.unreported":"nothing reported","filters.unassessed":"not assessed","chips.month":"due in {month}","chips.noMonth":"without a due date","chips.round":"round {round}","chips.noRound":"without a round","chips.assumed":"only what rests on an assumption","chips.sourced":"only what the sources say","chips.remove":"remove","groups.title":"By group and state","groups.by":"Group by","groups.theme":"Theme","groups.respondent":"Who owes","groups.group":"Working group","groups.month":"Month due","groups.round":"Round","groups.total":"All","groups.none":"Nothing was asked here.","groups.next":"Next due","groups.overlapping":"What has several themes or groups counts in the row of each.","groups.count":{one:"{group}, {state}: {n}",other:"{group}, {state}: {n}"},"groups.countAssumed":{one:"{group}, {state}, on an assumption: {n}",other:"{group}, {state}, on an assumption: {n}"},"groups.more":{one:"{n} more is not shown: choose a theme or a working group.",other:"{n} more are not shown: choose a theme or a working group."},"list.owed":"What is owed","list.all":"All states","list.or":" or ","list.who":"Who","list.what":"Owes an answer to","list.due":"Due","list.state":"State","list.progress":"Progress","list.assessment":"Assessment","list.mark":"{what}: {status}","list.disputed":"disputed","list.round":"Round","list.daysLate":"Days late","list.rests":"Rests on","list.restsAssumed":"an assumption","list.restsSourced":"sources","list.link":"Link","list.noDue":"no date","list.none":"Nothing here.","list.noneSourced":"Nothing here, as far as the sources say.","list.assumed":{one:"{n} rests on an assumption",other:"{n} rest on an assumption"},"list.assumedHint":"The sources do not say that these are owed. They are, if a choice that the authors of this graph made is right. They are in no number of who is late.","list.more":{one:"Show {n} more",other:"Show more ({n} left)"},"list.tooMany":{one:"{n} more is not shown: narrow the list.",other:"{n} more are not shown: narrow the list."},"trend.title":"The last twelve months","trend.table":"The numbers as a table","trend.alt":"Late answers by month: {then} on {from}, {now} on {to}. The table below has every number.","trend.hint":"At the end of each month; the number is what was late. What rests on an assumption is left out.","since.title":"What changed since","since.day":"Since","since.month":"the last month","since.year":"a year ago","since.none":"Nothing changed, as far as the sources say.","since.notAsked":"not owed","since.then":"became","timeline.title":"Timeline","timeline.month":"Month","timeline.from":"First month","timeline.to":"Last month","timeline.now":"the day shown","timeline.elsewhere":"Elsewhere","timeline.says":"only what {document} says","timeline.saysOn":"only what {document} says on p. {page}","timeline.others":"another source: {dates}","timeline.MEETING":"Meeting","timeline.MEETING_PLANNED":"Planned","timeline.MEETING_HELD":"Held","timeline.MEETING_CANCELLED":"Cancelled","timeline.PUBLISHED":"Published","timeline.DUE":"Due","timeline.due":{one:"{n} thing falls due",other:"{n} things fall due"},"timeline.owing":{one:"{n} asked",other:"{n} asked"},"state.OPEN":"Open","state.OVERDUE":"Late","state.ANSWERED":"Answered","state.ANSWERED_LATE":"Answered late","state.WITHDRAWN":"Withdrawn","state.NOT_REQUIRED":"For information","why.show":"Why?","why.hide":"Close","why.showOf":"Why? {who}, {what}","why.hideOf":"Close the reasons: {who}, {what}","why.title":"Why this is owed","why.gone":"This is no longer owed.","why.because":{one:"Why",other:"Why: {n} reasons"},"why.assumed":"This rests on an assumption: without it, nothing would be owed here.","why.deadline":"Until when","why.noDeadline":"Nothing fixes a date, so it is never late.","why.round":"Asked in round {round}.","why.answers":"What was answered","why.noAnswers":"No answer is recorded.","why.write":"Whom to write to","howFar.title":"How far it has come","howFar.progress":"In the respondent’s own word","howFar.assessment":"As others see it","howFar.disputed":"Disputed: others do not say what the respondent says.","why.withdrawn":"The request is withdrawn.","why.alone":"This reason alone would give {day}.","way.about":"is about","way.themeOf":"is the theme of","way.partOf":"is part of","way.hasPart":"has the part","way.addressedTo":"was addressed to","way.askedBy":"was asked by","way.memberOf":"is a member of","way.hasMember":"has the member","way.succeededBy":"was succeeded by","way.succeeds":"succeeds","way.other":"is connected to","way.withdrawnOn":"withdrawn on {day}","deadline.agreed":"The date that was agreed when it was asked ({asked}).","deadline.within":"{period} after it was asked ({asked}), as was agreed.","deadline.review":"The last day of the review “{review}” ({on}), the first after it was asked ({asked}). No date or period was agreed.","deadline.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"response.by":"Submitted by {who}","response.for":"For {who}","response.retracted":"retracted {day}","responsibility.ITSELF":"The addressee itself owes the answer.","responsibility.EACH_MEMBER":"Each member that the group had on that day owes an answer.","responsibility.ANY_MEMBER":"The answer of any member is enough.","responsibility.NOT_REQUIRED":"Sent for information: no answer is asked for.","node.missing":"Not found","node.missingHint":"There is no {id}, or you may not see it.","node.owes":"What it owes and has answered","node.asked":"Who was asked, and what they answered","node.inScope":"What is owed in its scope","node.related":"Related","node.all":"Show all","node.fewer":"Show fewer","node.more":{one:"and {n} more",other:"and {n} more"},"node.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"node.printed":"As of {day}","node.printedToday":"As of today","node.relationships":"Every relationship, by type","node.timeline":"What it says, as a timeline","fact.focalPoint":"focal point","fact.representing":"for {who}","fact.addressedOn":"asked {day}","fact.dueOn":"due {day}","fact.withdrawnOn":"withdrawn {day}","fact.on":"on {day}","fact.respondWithin":"answer within {period}","property.aliases":"Also called","property.abbreviation":"Abbreviation","property.kind":"Kind","property.country":"Country","property.summary":"Summary","property.status":"Status","property.pilot":"Pilot","property.text":"Text","property.agreedOn":"Agreed","property.issuedOn":"Issued","property.publishedOn":"Published","property.language":"Language","property.url":"Address","property.pages":"Pages","property.on":"When","property.days":"Days","property.place":"Place","property.roleTitle":"Role","property.contact":"Contact","property.state":"State","property.submittedOn":"Submitted","property.reportedOn":"Reported","property.retractedOn":"Retracted","property.time":"Time","property.visibility":"Seen from","label.ACTION_POINT":"Action point","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Meeting","label.ORGANIZATION":"Organization","label.OUTCOME":"Outcome","label.PERSON":"Person","label.PROGRESS_REPORT":"Progress report","label.RECOMMENDATION":"Recommendation","label.RESPONSE":"Response","label.STAKEHOLDER_GROUP":"Group of stakeholders","label.THEME":"Theme","label.WORKING_GROUP":"Working group","organizationKind.GOVERNMENT":"Government","organizationKind.MINISTRY":"Ministry","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilateral","organizationKind.CIVIL_SOCIETY":"Civil society","organizationKind.RESEARCH":"Research","organizationKind.NETWORK":"Network","organizationKind.OTHER":"Other","documentKind.CONCEPT_NOTE":"Concept note","documentKind.BRIEF":"Brief","documentKind.REPORT":"Report","documentKind.WORKING_PAPER":"Working paper","documentKind.AGENDA":"Agenda","documentKind.SUMMARY":"Summary","documentKind.CASE_STUDY":"Case study","documentKind.ACTION_PLAN":"Action plan","documentKind.OTHER":"Other","meetingKind.PLANNING":"Planning","meetingKind.MEETING":"Meeting","meetingKind.WORKSHOP":"Workshop","meetingKind.OUTREACH":"Outreach","meetingKind.EVENT":"Event","meetingKind.REVIEW":"Review","meetingKind.CONVENING":"Convening","meetingKind.SESSION":"Session","meetingStatus.PLANNED":"Planned","meetingStatus.HELD":"Held","meetingStatus.CANCELLED":"Cancelled","memberStatus.PROPOSED":"proposed","memberStatus.INVITED":"invited","memberStatus.CONFIRMED":"confirmed","memberStatus.ATTENDED":"attended","memberStatus.DECLINED":"declined","groupStatus.PLANNED":"Planned","groupStatus.ACTIVE":"Active","groupStatus.CLOSED":"Closed","visibility.PUBLIC":"Everybody","visibility.PARTNER":"Partners","visibility.MEMBER":"Members","visibility.SECRETARIAT":"The secretariat","responseKind.ACCEPTED":"Accepted","responseKind.PARTLY_ACCEPTED":"Partly accepted","responseKind.REJECTED":"Rejected","responseKind.NOTED":"Noted","responseKind.HOLDING":"Holding reply","responseState.DRAFT":"Draft","responseState.SUBMITTED":"Submitted","responseState.RETRACTED":"Retracted","progress.NOT_STARTED":"Not started","progress.IN_PROGRESS":"In progress","progress.PARTLY_IMPLEMENTED":"Partly implemented","progress.IMPLEMENTED":"Implemented","progress.DISCONTINUED":"Discontinued","related.actionPoints":"Action points","related.addressed":"Asked","related.addressees":"Who was asked","related.affiliates":"People who work there","related.affiliations":"Works for","related.agreed":"Agreed there","related.agreedAt":"Agreed at","related.answers":"Answers","related.conveners":"Convened by","related.convenes":"Convenes","related.coordinates":"Coordinates","related.coordinators":"Coordinated by","related.discussed":"On the agenda","related.discussedAt":"Discussed at","related.discussedDocuments":"Documents on the agenda","related.documents":"Documents","related.heldBy":"Held by","related.hosted":"Hosted meetings","related.hosts":"Hosted by","related.implements":"Implements","related.informedByDocuments":"Informed by documents","related.informedByMeetings":"Informed by meetings","related.informedByWorkingGroups":"Informed by working groups","related.informs":"Informs","related.issuedDocuments":"Documents issued","related.issuedRecommendations":"Recommendations issued","related.issuers":"Issued by","related.leaders":"Led by","related.leads":"Leads","related.meetings":"Meetings","related.memberOf":"Member of","related.members":"Members","related.onBehalfOf":"For","related.outcomes":"Outcomes aimed at","related.partOf":"Part of","related.participants":"Who was invited, and who came","related.participatesIn":"Meetings attended","related.parts":"Parts","related.predecessors":"Preceded by","related.progressOnBehalf":"Progress reports made for it","related.progressReports":"Progress reports","related.publishedDocuments":"Documents published","related.publishedRecommendations":"Recommendations published","related.publishers":"Published by","related.recommendations":"Recommendations","related.recorded":"What it records","related.recordedIn":"Recorded in","related.reportsOn":"Reports on","related.responses":"Answers","related.responsesOnBehalf":"Answers given for it","related.reviewed":"Reviewed there","related.reviews":"Reviewed at","related.submitted":"Answers submitted","related.submittedBy":"Submitted by","related.submittedProgress":"Progress reports submitted","related.successors":"Succeeded by","related.supporters":"Supported by","related.supports":"Supports","related.themes":"Themes","related.translationOf":"Translation of","related.translations":"Translations","related.workedOnBy":"Who works on it","related.workingGroups":"Working groups","related.worksOn":"Works on","search.title":"Search","search.box":"Search names and texts","search.go":"Search","search.all":"All","search.facets":"Kinds of results","search.none":"Nothing was found.","search.hint":"All words must match, in any of their forms. “A phrase” in quotes, OR, -without and begin* work too.",share:"Share","share.link":"Copy the link","share.csv":"Copy as CSV","share.markdown":"Copy as Markdown","share.query":"Copy the GraphQL query","share.variables":"Variables, and a link that opens it:","share.graphiql":"Open in GraphiQL","share.print":"Print","share.copied":"Copied.","share.name":"Name","share.until":"Until","share.found":"What matches","share.failed":"Not copied: {why}",signIn:"Sign in","signIn.signedIn":"Signed in","signIn.as":"{role}. You see what is shown to: {clearance}.","signIn.out":"Sign out","signIn.token":"Token","signIn.hint":"The secretariat gives you a token. It is kept in this tab only.","signIn.go":"Sign in","role.READER":"You may read","role.RESPONDENT":"You may read, and answer for your organizations","role.EDITOR":"You may read and write","pick.other":"Choose another","pick.found":{one:"{n} found: choose it.",other:"{n} found: choose one."},"write.record":"Record an answer","write.retract":"Retract this answer","write.report":"Record progress","write.retractReport":"Retract this report","write.assess":"Record how you see its progress","write.from":"Who answers","write.submitter":"Who says so","write.withdraw":"Withdraw the request","write.ask":"Ask somebody for an answer","write.kind":"What it says","write.textVisibility":"Who may read the text","write.asVisible":"All who see the rest","write.withdrawnOn":"Withdrawn","write.addressee":"Who is asked","write.addressedOn":"Asked","write.dueOn":"Due, if a date was agreed","write.responsibility":"Who owes the answer, if it is a group","write.dateHint":"A date such as 2017-02-14, 2017-02, 2017-Q1 or 2017","write.where":"Where does it say so?","write.document":"Document","write.page":"Page","write.quote":"Quote","write.assumption":"Or, without a document: what you assume, and why","write.statement":"Without either, it is kept as your statement of today.","write.save":"Save","write.done":"Saved.","write.change":"{before} → {after}","conflict.title":"Somebody else has written here since you looked. Compare, and decide.","conflict.mine":"What you write","conflict.now":"What stands there now","conflict.again":"Write mine all the same"};var Vt={brand:"Answerable",skip:"Aller au contenu",nav:"Vues",language:"Langue",loading:"Chargement…",none:"aucun",yes:"oui","list.comma":", ",foot:"Chaque nombre repose sur des faits datés, et chaque fait sur sa source. Rien n’est enregistré comme « en retard » : c’est calculé pour le jour que vous choisissez.","foot.graphiql":"Posez votre propre question dans GraphiQL",sample:"Ceci est l’exemple : une initiative réelle de 2017, d’après des documents publics. Elle est montrée au {day}, un jour de son époque. {today}","sample.today":"Montrer aujourd’hui","name.hidden":"Sans nom ici ({id})","date.quarter":"T{quarter} {year}","span.both":"de {since} à {until}","span.since":"depuis {since}","span.until":"jusqu’à {until}",days:{one:"de {n} jour",many:"de {n} jours",other:"de {n} jours"},"unit.days":{one:"{n} jour",many:"{n} jours",other:"{n} jours"},"unit.weeks":{one:"{n} semaine",many:"{n} semaines",other:"{n} semaines"},"unit.months":{one:"{n} mois",many:"{n} mois",other:"{n} mois"},"unit.years":{one:"{n} an",many:"{n} ans",other:"{n} ans"},assumption:"Hypothèse",sources:{one:"Source",many:"{n} sources",other:"{n} sources"},"source.page":"p. {page}","source.open":"ouvrir","source.stated":"Déclaré par {who} le {day}","failure.network":"Le serveur ne répond pas. Est-il en marche, et êtes-vous connecté ?","failure.token":"Votre jeton n’est pas ou plus valable. Déconnectez-vous, ou connectez-vous avec un nouveau.","failure.notFound":"Cela n’existe pas ici, ou vous ne pouvez pas le voir.","failure.unavailable":"Pas de réponse possible pour l’instant. Réessayez dans un moment.","failure.busy":"Le serveur est occupé. Réessayez dans un moment.","failure.slow":"La réponse a pris trop de temps. Demandez moins : choisissez un thème ou un groupe de travail.","failure.other":"Le serveur n’a pas répondu à cette question. Il dit :","failure.retry":"Réessayer","live.changed":{one:"{n} changement.",many:"{n} changements.",other:"{n} changements."},"live.show":"Montrer","live.lost":"La connexion est perdue. La page se reconnecte d’elle-même.","board.title":"Qui doit une réponse","headline.title":"Où l’on en est","headline.late":{one:"Au {day}, {n} réponse est en retard, due par {who}.",many:"Au {day}, {n} réponses sont en retard, dues par {who}.",other:"Au {day}, {n} réponses sont en retard, dues par {who}."},"headline.who":{one:"{n} partie prenante",many:"{n} parties prenantes",other:"{n} parties prenantes"},"headline.nobody":"Au {day}, rien n’est en retard d’après les sources.","headline.assumed":{one:"{n} de plus serait en retard, si notre hypothèse est juste.",many:"{n} de plus seraient en retard, si nos hypothèses sont justes.",other:"{n} de plus seraient en retard, si nos hypothèses sont justes."},"headline.apart":"Compté à part, si nos hypothèses sont justes","headline.rate":"{rate} de ce qui a été demandé a reçu une réponse.","headline.median":{one:"La moitié des retards est d’au moins {n} jour.",many:"La moitié des retards est d’au moins {n} jours.",other:"La moitié des retards est d’au moins {n} jours."},"filters.title":"Restreindre ce qui est montré","filters.theme":"Thème","filters.group":"Groupe de travail","filters.who":"Qui doit","filters.state":"État","filters.asOf":"Au","filters.today":"Aujourd’hui","filters.any":"tous","filters.all":"tous les états","filters.owing":"dû : en cours ou en retard","filters.noTheme":"sans thème","filters.noGroup":"hors des groupes de travail","filters.unreported":"rien de rapporté","filters.unassessed":"non évalué","chips.month":"dû en {month}","chips.noMonth":"sans échéance","chips.round":"cycle {round}","chips.noRound":"sans cycle","chips.assumed":"seulement ce qui repose sur une hypothèse","chips.sourced":"seulement ce que disent les sources","chips.remove":"retirer","groups.title":"Par groupe et par état","groups.by":"Grouper par","groups.theme":"Thème","groups.respondent":"Qui doit","groups.group":"Groupe de travail","groups.month":"Mois d’échéance","groups.round":"Cycle","groups.total":"Total","groups.none":"Rien n’a été demandé ici.","groups.next":"Prochaine échéance","groups.overlapping":"Ce qui a plusieurs thèmes ou groupes compte dans la ligne de chacun.","groups.count":{one:"{group}, {state} : {n}",many:"{group}, {state} : {n}",other:"{group}, {state} : {n}"},"groups.countAssumed":{one:"{group}, {state}, par hypothèse : {n}",many:"{group}, {state}, par hypothèse : {n}",other:"{group}, {state}, par hypothèse : {n}"},"groups.more":{one:"{n} autre n’est pas montré : choisissez un thème ou un groupe de travail.",many:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail.",other:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail."},"list.owed":"Ce qui est dû","list.all":"Tous les états","list.or":" ou ","list.who":"Qui","list.what":"Doit une réponse à","list.due":"Échéance","list.state":"État","list.progress":"Avancement","list.assessment":"Appréciation","list.mark":"{what} : {status}","list.disputed":"contesté","list.round":"Cycle","list.daysLate":"Jours de retard","list.rests":"Repose sur","list.restsAssumed":"une hypothèse","list.restsSourced":"des sources","list.link":"Lien","list.noDue":"sans date","list.none":"Rien ici.","list.noneSourced":"Rien ici, d’après les sources.","list.assumed":{one:"{n} repose sur une hypothèse",many:"{n} reposent sur une hypothèse",other:"{n} reposent sur une hypothèse"},"list.assumedHint":"Les sources ne disent pas que ces réponses sont dues. Elles le sont si un choix des auteurs de ce graphe est juste. Elles n’entrent dans aucun nombre de retards.","list.more":{one:"En montrer {n} de plus",many:"En montrer plus ({n} restent)",other:"En montrer plus ({n} restent)"},"list.tooMany":{one:"{n} autre n’est pas montré : restreignez la liste.",many:"{n} autres ne sont pas montrés : restreignez la liste.",other:"{n} autres ne sont pas montrés : restreignez la liste."},"trend.title":"Les douze derniers mois","trend.table":"Les chiffres en tableau","trend.alt":"Réponses en retard par mois : {then} au {from}, {now} au {to}. Le tableau ci-dessous donne tous les chiffres.","trend.hint":"À la fin de chaque mois ; le chiffre indique les retards. Ce qui repose sur une hypothèse n’y est pas.","since.title":"Ce qui a changé depuis","since.day":"Depuis","since.month":"le mois dernier","since.year":"un an","since.none":"Rien n’a changé, d’après les sources.","since.notAsked":"pas dû","since.then":"est devenu","timeline.title":"Calendrier","timeline.month":"Mois","timeline.from":"Premier mois","timeline.to":"Dernier mois","timeline.now":"le jour affiché","timeline.elsewhere":"Ailleurs","timeline.says":"seulement ce que dit {document}","timeline.saysOn":"seulement ce que dit {document}, p. {page}","timeline.others":"autre source : {dates}","timeline.MEETING":"Réunion","timeline.MEETING_PLANNED":"Prévu","timeline.MEETING_HELD":"Tenu","timeline.MEETING_CANCELLED":"Annulé","timeline.PUBLISHED":"Publié","timeline.DUE":"Échéance","timeline.due":{one:"{n} échéance",many:"{n} échéances",other:"{n} échéances"},"timeline.owing":{one:"{n} sollicité",many:"{n} sollicités",other:"{n} sollicités"},"state.OPEN":"En cours","state.OVERDUE":"En retard","state.ANSWERED":"Répondu","state.ANSWERED_LATE":"Répondu en retard","state.WITHDRAWN":"Retiré","state.NOT_REQUIRED":"Pour information","why.show":"Pourquoi ?","why.hide":"Fermer","why.showOf":"Pourquoi ? {who}, {what}","why.hideOf":"Fermer les raisons : {who}, {what}","why.title":"Pourquoi c’est dû","why.gone":"Ceci n’est plus dû.","why.because":{one:"Pourquoi",many:"Pourquoi : {n} raisons",other:"Pourquoi : {n} raisons"},"why.assumed":"Ceci repose sur une hypothèse : sans elle, rien ne serait dû ici.","why.deadline":"Jusqu’à quand","why.noDeadline":"Rien ne fixe de date : ce n’est donc jamais en retard.","why.round":"Demandé au cycle {round}.","why.answers":"Ce qui a été répondu","why.noAnswers":"Aucune réponse n’est enregistrée.","why.write":"À qui écrire","howFar.title":"Où cela en est","howFar.progress":"Selon qui doit la réponse","howFar.assessment":"Selon d’autres","howFar.disputed":"Contesté : d’autres ne disent pas ce que dit qui doit la réponse.","why.withdrawn":"La demande est retirée.","why.alone":"Cette raison seule donnerait le {day}.","way.about":"porte sur","way.themeOf":"est le thème de","way.partOf":"fait partie de","way.hasPart":"comprend","way.addressedTo":"a été adressé à","way.askedBy":"a été saisi par","way.memberOf":"est membre de","way.hasMember":"a pour membre","way.succeededBy":"a pour successeur","way.succeeds":"succède à","way.other":"est lié à","way.withdrawnOn":"retiré le {day}","deadline.agreed":"La date convenue lors de la demande ({asked}).","deadline.within":"{period} après la demande ({asked}), comme convenu.","deadline.review":"Le dernier jour de la revue « {review} » ({on}), la première après la demande ({asked}). Ni date ni délai n’a été convenu.","deadline.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"response.by":"Soumis par {who}","response.for":"Pour {who}","response.retracted":"rétracté le {day}","responsibility.ITSELF":"Le destinataire lui-même doit la réponse.","responsibility.EACH_MEMBER":"Chaque membre que le groupe avait ce jour-là doit une réponse.","responsibility.ANY_MEMBER":"La réponse d’un seul membre suffit.","responsibility.NOT_REQUIRED":"Envoyé pour information : aucune réponse n’est demandée.","node.missing":"Introuvable","node.missingHint":"Il n’y a pas de {id}, ou vous ne pouvez pas le voir.","node.owes":"Ce qu’il doit et ce qu’il a répondu","node.asked":"À qui on l’a demandé, et les réponses","node.inScope":"Ce qui est dû dans son domaine","node.related":"Liens","node.all":"Tout montrer","node.fewer":"Montrer moins","node.more":{one:"et {n} autre",many:"et {n} autres",other:"et {n} autres"},"node.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"node.printed":"Au {day}","node.printedToday":"À ce jour","node.relationships":"Toutes les relations, par type","node.timeline":"Ce qu’il dit, en calendrier","fact.focalPoint":"point focal","fact.representing":"pour {who}","fact.addressedOn":"demandé {day}","fact.dueOn":"échéance {day}","fact.withdrawnOn":"retiré {day}","fact.on":"le {day}","fact.respondWithin":"réponse sous {period}","property.aliases":"Aussi appelé","property.abbreviation":"Sigle","property.kind":"Genre","property.country":"Pays","property.summary":"Résumé","property.status":"Statut","property.pilot":"Pilote","property.text":"Texte","property.agreedOn":"Convenu","property.issuedOn":"Émis","property.publishedOn":"Publié","property.language":"Langue","property.url":"Adresse","property.pages":"Pages","property.on":"Quand","property.days":"Jours","property.place":"Lieu","property.roleTitle":"Fonction","property.contact":"Contact","property.state":"État","property.submittedOn":"Soumis","property.reportedOn":"Rapporté","property.retractedOn":"Rétracté","property.time":"Période","property.visibility":"Visible par","label.ACTION_POINT":"Point d’action","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Réunion","label.ORGANIZATION":"Organisation","label.OUTCOME":"Résultat","label.PERSON":"Personne","label.PROGRESS_REPORT":"Rapport d’avancement","label.RECOMMENDATION":"Recommandation","label.RESPONSE":"Réponse","label.STAKEHOLDER_GROUP":"Groupe de parties prenantes","label.THEME":"Thème","label.WORKING_GROUP":"Groupe de travail","organizationKind.GOVERNMENT":"Gouvernement","organizationKind.MINISTRY":"Ministère","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilatérale","organizationKind.CIVIL_SOCIETY":"Société civile","organizationKind.RESEARCH":"Recherche","organizationKind.NETWORK":"Réseau","organizationKind.OTHER":"Autre","documentKind.CONCEPT_NOTE":"Note conceptuelle","documentKind.BRIEF":"Note d’information","documentKind.REPORT":"Rapport","documentKind.WORKING_PAPER":"Document de travail","documentKind.AGENDA":"Ordre du jour","documentKind.SUMMARY":"Synthèse","documentKind.CASE_STUDY":"Étude de cas","documentKind.ACTION_PLAN":"Plan d’action","documentKind.OTHER":"Autre","meetingKind.PLANNING":"Préparation","meetingKind.MEETING":"Réunion","meetingKind.WORKSHOP":"Atelier","meetingKind.OUTREACH":"Sensibilisation","meetingKind.EVENT":"Événement","meetingKind.REVIEW":"Revue","meetingKind.CONVENING":"Assemblée","meetingKind.SESSION":"Séance","meetingStatus.PLANNED":"Prévue","meetingStatus.HELD":"Tenue","meetingStatus.CANCELLED":"Annulée","memberStatus.PROPOSED":"proposé","memberStatus.INVITED":"invité","memberStatus.CONFIRMED":"confirmé","memberStatus.ATTENDED":"présent","memberStatus.DECLINED":"a décliné","groupStatus.PLANNED":"Prévu","groupStatus.ACTIVE":"Actif","groupStatus.CLOSED":"Clos","visibility.PUBLIC":"Tous","visibility.PARTNER":"Les partenaires","visibility.MEMBER":"Les membres","visibility.SECRETARIAT":"Le secrétariat","responseKind.ACCEPTED":"Accepté","responseKind.PARTLY_ACCEPTED":"Accepté en partie","responseKind.REJECTED":"Rejeté","responseKind.NOTED":"Pris note","responseKind.HOLDING":"Réponse d’attente","responseState.DRAFT":"Projet","responseState.SUBMITTED":"Soumise","responseState.RETRACTED":"Rétractée","progress.NOT_STARTED":"Pas commencé","progress.IN_PROGRESS":"En cours","progress.PARTLY_IMPLEMENTED":"Mis en œuvre en partie","progress.IMPLEMENTED":"Mis en œuvre","progress.DISCONTINUED":"Abandonné","related.actionPoints":"Points d’action","related.addressed":"Demandes reçues","related.addressees":"À qui on l’a demandé","related.affiliates":"Qui y travaille","related.affiliations":"Travaille pour","related.agreed":"Convenu là","related.agreedAt":"Convenu lors de","related.answers":"Répond à","related.conveners":"Convoqué par","related.convenes":"Convoque","related.coordinates":"Coordonne","related.coordinators":"Coordonné par","related.discussed":"À l’ordre du jour","related.discussedAt":"Discuté lors de","related.discussedDocuments":"Documents à l’ordre du jour","related.documents":"Documents","related.heldBy":"Tenue par","related.hosted":"Réunions accueillies","related.hosts":"Accueillie par","related.implements":"Met en œuvre","related.informedByDocuments":"Nourrie par ces documents","related.informedByMeetings":"Nourrie par ces réunions","related.informedByWorkingGroups":"Nourrie par ces groupes de travail","related.informs":"Nourrit","related.issuedDocuments":"Documents émis","related.issuedRecommendations":"Recommandations émises","related.issuers":"Émis par","related.leaders":"Dirigé par","related.leads":"Dirige","related.meetings":"Réunions","related.memberOf":"Membre de","related.members":"Membres","related.onBehalfOf":"Pour","related.outcomes":"Résultats visés","related.partOf":"Fait partie de","related.participants":"Qui était invité, et qui est venu","related.participatesIn":"Participe aux réunions","related.parts":"Parties","related.predecessors":"Prédécesseurs","related.progressOnBehalf":"Rapports d’avancement en son nom","related.progressReports":"Rapports d’avancement","related.publishedDocuments":"Documents publiés","related.publishedRecommendations":"Recommandations publiées","related.publishers":"Publié par","related.recommendations":"Recommandations","related.recorded":"Ce qu’il consigne","related.recordedIn":"Consigné dans","related.reportsOn":"Porte sur","related.responses":"Réponses","related.responsesOnBehalf":"Réponses en son nom","related.reviewed":"Examiné là","related.reviews":"Examiné lors de","related.submitted":"Réponses soumises","related.submittedBy":"Soumise par","related.submittedProgress":"Rapports d’avancement soumis","related.successors":"Successeurs","related.supporters":"Soutenu par","related.supports":"Soutient","related.themes":"Thèmes","related.translationOf":"Traduction de","related.translations":"Traductions","related.workedOnBy":"Qui y travaille","related.workingGroups":"Groupes de travail","related.worksOn":"Travaille sur","search.title":"Recherche","search.box":"Chercher noms et textes","search.go":"Chercher","search.all":"Tout","search.facets":"Genres de résultats","search.none":"Rien n’a été trouvé.","search.hint":"Tous les mots doivent y être, sous une de leurs formes. « Une phrase » entre guillemets droits, OR, -sans et debut* marchent aussi.",share:"Partager","share.link":"Copier le lien","share.csv":"Copier en CSV","share.markdown":"Copier en Markdown","share.query":"Copier la requête GraphQL","share.variables":"Variables, et un lien qui l’ouvre :","share.graphiql":"Ouvrir dans GraphiQL","share.print":"Imprimer","share.copied":"Copié.","share.name":"Nom","share.until":"Jusqu’au","share.found":"Ce qui correspond","share.failed":"Pas copié : {why}",signIn:"Se connecter","signIn.signedIn":"Connecté","signIn.as":"{role}. Vous voyez ce qui est montré à : {clearance}.","signIn.out":"Se déconnecter","signIn.token":"Jeton","signIn.hint":"Le secrétariat vous donne un jeton. Il n’est gardé que dans cet onglet.","signIn.go":"Se connecter","role.READER":"Vous pouvez lire","role.RESPONDENT":"Vous pouvez lire, et répondre pour vos organisations","role.EDITOR":"Vous pouvez lire et écrire","pick.other":"En choisir un autre","pick.found":{one:"{n} trouvé : choisissez-le.",many:"{n} trouvés : choisissez-en un.",other:"{n} trouvés : choisissez-en un."},"write.record":"Enregistrer une réponse","write.retract":"Rétracter cette réponse","write.report":"Enregistrer l’avancement","write.retractReport":"Rétracter ce rapport","write.assess":"Dire où l’on en est, selon vous","write.from":"Qui répond","write.submitter":"Qui le dit","write.withdraw":"Retirer la demande","write.ask":"Demander une réponse à quelqu’un","write.kind":"Ce qu’elle dit","write.textVisibility":"Qui peut lire le texte","write.asVisible":"Tous ceux qui voient le reste","write.withdrawnOn":"Retirée","write.addressee":"À qui on demande","write.addressedOn":"Demandé","write.dueOn":"Échéance, si une date fut convenue","write.responsibility":"Qui doit la réponse, s’il s’agit d’un groupe","write.dateHint":"Une date comme 2017-02-14, 2017-02, 2017-Q1 ou 2017","write.where":"Où cela est-il dit ?","write.document":"Document","write.page":"Page","write.quote":"Citation","write.assumption":"Ou, sans document : ce que vous supposez, et pourquoi","write.statement":"Sans l’un ni l’autre, c’est gardé comme votre déclaration de ce jour.","write.save":"Enregistrer","write.done":"Enregistré.","write.change":"{before} → {after}","conflict.title":"Quelqu’un d’autre a écrit ici depuis que vous avez regardé. Comparez, et décidez.","conflict.mine":"Ce que vous écrivez","conflict.now":"Ce qui s’y trouve maintenant","conflict.again":"Écrire le mien quand même"};var Kt={en:Fe,fr:Vt,ar:$t},Be={en:"English",fr:"Français",ar:"العربية"},Qt="en",Ut=Fe,gn="en-GB",qe=n=>!!n&&n in Kt,Ht=()=>navigator.languages.map(n=>n.slice(0,2)).find(qe)??"en";function jt(n){Qt=n,Ut=Kt[n],gn={en:"en-GB",fr:"fr",ar:"ar-u-nu-latn"}[n],document.documentElement.lang=n,document.documentElement.dir=n==="ar"?"rtl":"ltr"}var Me=()=>Qt;function Yt(n,t){let i=Ut[n];return typeof i=="string"?i:(typeof t=="number"?i[new Intl.PluralRules(gn).select(t)]:void 0)??i.other}function l(n,t={}){return Yt(n,t.n).replace(/\{(\w+)\}/g,(i,r)=>xr(t[r]))}var xr=n=>typeof n=="number"?L(n):n??"";function P(n,t){return Yt(n,t.n).split(/\{(\w+)\}/).map((i,r)=>{if(r%2===0)return i;let s=t[i];return typeof s=="number"?L(s):s})}var L=(n,t)=>new Intl.NumberFormat(gn,t).format(n);function K(n,t="short"){let[i="",r,s]=n.split("-");if(r?.startsWith("Q"))return l("date.quarter",{quarter:Number(r[1]),year:i});let a={timeZone:"UTC",year:"numeric"};r&&(a.month=t),s&&(a.day="numeric");let u=new Date(Date.UTC(2e3,Number(r??1)-1,Number(s??1)));return u.setUTCFullYear(Number(i)),new Intl.DateTimeFormat(gn,a).format(u)}var Jt=n=>new Intl.DisplayNames([gn],{type:"region",fallback:"code"}).of(n)??n,Zt=n=>new Intl.DisplayNames([gn],{type:"language",fallback:"code"}).of(n)??n,Lr=n=>new Intl.ListFormat(gn).format(n);function ne(n){let t={D:"unit.days",W:"unit.weeks",M:"unit.months",Y:"unit.years"},i=[...n.matchAll(/(\d+)([DWMY])/g)].map(([,r,s])=>l(t[s],{n:Number(r)}));return i.length?Lr(i):n}var Ir=Symbol.for("pv"),Wr=0;function e(n,t,i,r,s,a){t||(t={});var u,o,p=t;if("ref"in p&&typeof n!="function")for(o in p={},t)o=="ref"?u=t[o]:p[o]=t[o];var g={type:n,props:p,key:i,ref:u,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ir,__v:--Wr,__i:-1,__u:0};return(s||a)&&(g.__source=s,g.__self=a),v.vnode&&v.vnode(g),g}function D(n){return"reference"in n&&n.reference?`${n.reference} ${$e(n)}`:$e(n)}function $e(n){return n.__typename==="Response"?`${l(`responseKind.${n.kind}`)}, ${n.submittedOn?K(n.submittedOn):l("responseState.DRAFT")}`:n.__typename==="ProgressReport"?`${l(`progress.${n.status}`)}, ${n.reportedOn?K(n.reportedOn):l("responseState.DRAFT")}`:n.displayName??l("name.hidden",{id:`⁨${n.id}⁩`})}function E({of:n}){return e("a",{class:"name",href:W(X(n.id)),children:e(Ve,{of:n})})}function Ve({of:n}){let t="reference"in n?n.reference:null;return e("bdi",{children:[t&&e("b",{class:"reference",children:[t," "]}),$e(n)]})}var mn=({of:n})=>e(h,{children:n.map((t,i)=>[i>0&&l("list.comma"),e(E,{of:t},t.id)])}),k=({of:n,long:t})=>e("time",{dateTime:/Q/.test(n)?void 0:n,dir:"auto",children:K(n,t?"long":"short")});function Gn({since:n,until:t}){return n&&t?e("span",{class:"span",children:P("span.both",{since:e(k,{of:n}),until:e(k,{of:t})})}):n?e("span",{class:"span",children:P("span.since",{since:e(k,{of:n})})}):t?e("span",{class:"span",children:P("span.until",{until:e(k,{of:t})})}):null}var q=n=>`state.${n}`;function hn({of:n,days:t}){return e("span",{class:`state ${n}`,children:[l(q(n)),!!t&&e("span",{class:"days",children:[" ",l("days",{n:t})]})]})}var Z=({text:n})=>n?e("details",{class:"assumption",children:[e("summary",{children:l("assumption")}),e("p",{dir:"auto",children:n})]}):null;function zr({of:n}){let{document:t,page:i,paragraph:r,quote:s,statedBy:a,on:u}=n;return e(h,{children:[t&&e(E,{of:t}),a&&P("source.stated",{who:e(E,{of:a}),day:u&&e(k,{of:u})}),i!=null&&e("span",{class:"place",children:[" ",l("source.page",{page:String(i)})]}),r&&e("span",{class:"place",children:[" ",e("bdi",{children:r})]}),t?.url&&/^https?:/.test(t.url)&&e(h,{children:[" ",e("a",{class:"outside",href:t.url,rel:"noreferrer",children:l("source.open")})]}),s&&e("blockquote",{dir:"auto",children:s})]})}function Q({of:n,open:t}){return n.length===0?null:e("details",{class:"sources",open:t,children:[e("summary",{children:l("sources",{n:n.length})}),e("ul",{children:n.map((i,r)=>e("li",{children:e(zr,{of:i})},r))})]})}var Fr={NETWORK:"failure.network",UNAUTHENTICATED:"failure.token",NOT_FOUND:"failure.notFound",UNAVAILABLE:"failure.unavailable",CONCURRENCY_LIMIT_EXCEEDED:"failure.busy",TIME_LIMIT_EXCEEDED:"failure.slow"};function xn({of:n,retry:t}){let i=Fr[n.code];return e("div",{class:"problem",role:"alert",children:[e("h2",{children:i?l(i):l("failure.other")}),n.code!=="NETWORK"&&e("p",{class:"detail",lang:"en",dir:"ltr",children:n.message}),t&&e("button",{type:"button",onClick:t,children:l("failure.retry")})]})}var ee=()=>e("span",{class:"loading unseen","aria-hidden":"true"});function M({of:n,children:t}){let i=n.data!==void 0;return B(()=>{i&&performance.mark("answered")},[i]),e(h,{children:[e("div",{class:"live",role:"status",children:[n.changed>0&&e("button",{type:"button",class:"changed",onClick:n.show,children:[l("live.changed",{n:n.changed})," ",e("span",{class:"action",children:l("live.show")})]}),!n.connected&&e("span",{class:"lost",children:l("live.lost")})]}),n.failure&&e(xn,{of:n.failure,retry:n.reload}),n.data!==void 0&&!n.failure&&e("div",{class:"answer","aria-busy":n.busy,children:t(n.data)}),n.data===void 0&&!n.failure&&e("p",{class:"loading",children:l("loading")})]})}function Xt({place:n}){let t=F(n),{data:i}=C(be,{asOf:t,owing:null}),r=n.params.get("who"),s=i?.stakeholdersOwing.nodes.map(({stakeholder:g})=>g)??[],a=C(Dn,{ids:r&&i&&!s.some(({id:g})=>g===r)?[r]:[]}),u=[...s,...(a.data?.nodes??[]).filter(Boolean)],o=Cn.map(g=>({value:g,text:l(`progress.${g}`)})),p=g=>(g??[]).map(d=>({value:d.id,text:D(d)}));return e("form",{class:"filters",role:"search","aria-label":l("filters.title"),onSubmit:g=>g.preventDefault(),children:[e(fn,{place:n,name:"theme",label:"filters.theme",of:p(i?.themes.nodes),none:"filters.noTheme"}),e(fn,{place:n,name:"group",label:"filters.group",of:p(i?.workingGroups.nodes),none:"filters.noGroup"}),e(fn,{place:n,name:"who",label:"filters.who",of:p(u)}),e(fn,{place:n,name:"state",label:"filters.state",any:"filters.owing",of:[...["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"].map(g=>({value:g,text:l(q(g))})),{value:"ALL",text:l("filters.all")}]}),e(fn,{place:n,name:"progress",label:"list.progress",none:"filters.unreported",of:o}),e(fn,{place:n,name:"assessment",label:"list.assessment",none:"filters.unassessed",of:o}),e("label",{children:[l("filters.asOf"),e("input",{type:"date",name:"asOf",value:t??"",onChange:g=>V(S({asOf:g.currentTarget.value||"today"}))})]}),t&&e("a",{class:"button",href:S({asOf:dn?"today":null}),children:l("filters.today")})]})}function fn({place:n,name:t,label:i,of:r,any:s="filters.any",none:a}){let u=n.params.get(t)??"",o=!u||u===H||r.some(p=>p.value===u);return e("label",{children:[l(i),e("select",{name:t,value:u,onChange:p=>V(S({[t]:p.currentTarget.value||null,open:null,rows:null,assumedRows:null})),children:[e("option",{value:"",children:l(s)}),r.map(p=>e("option",{value:p.value,children:p.text},p.value)),a&&e("option",{value:H,children:l(a)}),!o&&e("option",{value:u,children:u})]})]})}function ni({place:n}){let{params:t}=n,i=[],r=t.get("month");r&&i.push(["month",r===H?l("chips.noMonth"):l("chips.month",{month:K(r,"long")})]);let s=t.get("round");s&&i.push(["round",s===H?l("chips.noRound"):l("chips.round",{round:s})]);let a=t.get("basis");return a&&i.push(["basis",l(a==="assumed"?"chips.assumed":"chips.sourced")]),i.length===0?null:e("ul",{class:"chips",children:i.map(([u,o])=>e("li",{children:e("a",{href:S({[u]:null}),children:[o," ",e("span",{"aria-hidden":"true",children:"×"}),e("span",{class:"unseen",children:l("chips.remove")})]})},u))})}function ei({data:n,by:t}){let i=new Map;[n.sourcedNumbers,n.assumedNumbers].forEach((o,p)=>{for(let{keys:[g,d],count:y}of o.counts.rows){if(!g||!d)continue;let c=g.value??H;i.has(c)||i.set(c,{key:c,label:Br(t,g.value??null,g.label),cells:{}});let m=i.get(c).cells;(m[d.value]??=[0,0])[p]=y}});let r=[...i.values()].sort((o,p)=>+(o.key===H)-+(p.key===H)||(t==="month"?o.key.localeCompare(p.key):o.label.localeCompare(p.label)));if(r.length===0)return e("p",{class:"empty",children:l("groups.none")});let s={};[n.sourcedNumbers,n.assumedNumbers].forEach((o,p)=>o.countsByState.forEach(({state:g,count:d})=>(s[g]??=[0,0])[p]=d));let a=En.filter(o=>["OVERDUE","OPEN","ANSWERED"].includes(o)||(s[o]?.[0]??0)+(s[o]?.[1]??0)>0),u=n.sourcedNumbers.counts.overlapping.length+n.assumedNumbers.counts.overlapping.length>0;return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":l(`groups.${t}`),children:[e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:l(`groups.${t}`)}),a.map(o=>e("th",{scope:"col",children:l(q(o))},o))]})}),e("tbody",{children:r.map(o=>e("tr",{children:[e("th",{scope:"row",children:o.key.includes(":")?e("a",{href:W(X(o.key)),children:e("bdi",{children:o.label})}):e("bdi",{children:o.label})}),a.map(p=>e("td",{children:e(Ke,{of:o.cells[p],state:p,what:{[t]:o.key},label:o.label})},p))]},o.key))}),e("tfoot",{children:e("tr",{children:[e("th",{scope:"row",children:l("groups.total")}),a.map(o=>e("td",{children:e(Ke,{of:s[o],state:o,what:{},label:l("groups.total")})},o))]})})]}),u&&e("p",{class:"hint",children:l("groups.overlapping")})]})}function Br(n,t,i){return n==="month"?t?K(t,"long"):l("chips.noMonth"):t?i:l(n==="theme"?"filters.noTheme":n==="group"?"filters.noGroup":"chips.noRound")}function Ke({of:n,state:t,what:i,label:r}){let[s,a]=n??[0,0],u=p=>`${S({...i,state:t,basis:p,open:null})}#list`,o=(p,g)=>l(g,{n:p,group:r,state:l(q(t))});return e("span",{class:"counts",children:[s>0?e("a",{class:t,href:u("sourced"),"aria-label":o(s,"groups.count"),children:L(s)}):e("span",{class:"zero",children:L(0)}),a>0&&e("a",{class:"plus",href:u("assumed"),"aria-label":o(a,"groups.countAssumed"),title:l("assumption"),children:["+",L(a)]})]})}var ti=50;function ii({place:n,fixed:t}){let i={...Tn(n,t),states:Zn},r=C(fe,{sourced:{...i,assumed:!1},assumed:{...i,assumed:!0},asOf:F(n),first:ti});return e(M,{of:r,children:s=>e(qr,{data:s})})}function qr({data:n}){let t=new Map;if([n.sourced,n.assumed].forEach((r,s)=>{for(let{stakeholder:a,openCount:u,overdueCount:o,nextDueOn:p}of r.nodes){t.has(a.id)||t.set(a.id,{of:a,next:null,OVERDUE:[0,0],OPEN:[0,0]});let g=t.get(a.id);g.OVERDUE[s]=o,g.OPEN[s]=u,p&&(!g.next||p<g.next)&&(g.next=p)}}),t.size===0)return e("p",{class:"empty",children:l("groups.none")});let i=Math.max(n.sourced.totalCount,n.assumed.totalCount)-ti;return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":l("groups.respondent"),children:[e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:l("groups.respondent")}),e("th",{scope:"col",children:l("state.OVERDUE")}),e("th",{scope:"col",children:l("state.OPEN")}),e("th",{scope:"col",children:l("groups.next")})]})}),e("tbody",{children:[...t.values()].map(r=>e("tr",{children:[e("th",{scope:"row",children:e(E,{of:r.of})}),["OVERDUE","OPEN"].map(s=>e("td",{children:e(Ke,{of:r[s],state:s,what:{who:r.of.id},label:r.of.displayName??r.of.id})},s)),e("td",{children:r.next?e(k,{of:r.next}):e("span",{class:"zero",children:l("none")})})]},r.of.id))})]}),i>0&&e("p",{class:"hint",children:l("groups.more",{n:i})})]})}var Ln=n=>new URL(W(X(n.id)),location.href).href,Mr=n=>`"${(/^[=+\-@\t\r]/.test(n)?`'${n}`:n).replaceAll('"','""')}"`,$r=n=>n.map(t=>t.map(Mr).join(",")).join(`\r
`),Vr=n=>n.replace(/[\\|*_`[\]<>]/g,"\\$&").replace(/\s+/g," ");function Kr([n=[],...t]){let i=n.map((s,a)=>s===l("list.link")?-1:a).filter(s=>s>=0),r=s=>`| ${s.join(" | ")} |`;return[r(i.map(s=>n[s])),r(i.map(()=>"---")),...t.map(s=>r(i.map(a=>Vr(s[a]??"")))),"",`<${location.href}>`].join(`
`)}var ri=({query:n,variables:t})=>`/graphiql/?${new URLSearchParams({query:n.trim(),variables:JSON.stringify(t,null,2)})}`;function ln({of:n}){let[t,i]=A(""),r=async s=>{try{await navigator.clipboard.writeText(await s()),i(l("share.copied"))}catch(a){i(l("share.failed",{why:a.message}))}};return e("details",{class:"menu share",children:[e("summary",{children:l("share")}),e("div",{class:"items",children:[e("button",{type:"button",onClick:()=>r(()=>location.href),children:l("share.link")}),e("button",{type:"button",onClick:()=>r(async()=>$r(await n.table())),children:l("share.csv")}),e("button",{type:"button",onClick:()=>r(async()=>Kr(await n.table())),children:l("share.markdown")}),e("button",{type:"button",onClick:()=>r(()=>`${n.query.trim()}

# ${l("share.variables")}
# ${JSON.stringify(n.variables)}
# ${new URL(ri(n),location.href).href}`),children:l("share.query")}),e("a",{href:ri(n),children:l("share.graphiql")}),e("button",{type:"button",onClick:()=>print(),children:l("share.print")}),e("p",{role:"status",children:t})]})]})}var Qr=5e3,si=[["list.who",({respondent:n})=>D(n)],["list.what",({subject:n})=>D(n)],["list.round",({round:n})=>n??""],["list.due",({dueOn:n})=>n??""],["list.state",({state:n})=>l(`state.${n}`)],["list.progress",({progress:n})=>n?l(`progress.${n.status}`):""],["list.assessment",({assessment:n})=>n?l(`progress.${n.status}`):""],["list.daysLate",({daysOverdue:n})=>n?String(n):""],["list.rests",({assumed:n})=>l(n?"list.restsAssumed":"list.restsSourced")],["list.link",({subject:n})=>Ln(n)]];function li(n,t){let{sourced:i,asOf:r}=pn(n,t),{assumed:s,...a}=i??{},u=n.params.get("basis"),o={filter:u?{...a,assumed:u==="assumed"}:a,asOf:r,first:500},p=async()=>{let g=[];for(let d=null;;){let{data:y}=await J(Hn,{...o,after:d});if(g.push(...y.obligations.nodes),d=y.obligations.pageInfo.endCursor,!y.obligations.pageInfo.hasNextPage||g.length>=Qr)break}return[si.map(([d])=>l(d)),...g.map(d=>si.map(([,y])=>y(d)))]};return{query:Hn.toString(),variables:o,table:p}}var ai={ABOUT:["themes",{DOCUMENT:"documents",RECOMMENDATION:"recommendations",ACTION_POINT:"actionPoints",MEETING:"meetings",WORKING_GROUP:"workingGroups"}],ADDRESSED_TO:["addressees","addressed"],AFFILIATED_WITH:["affiliations","affiliates"],AGREED_AT:["agreedAt","agreed"],AIMS_AT:["outcomes","workingGroups"],ANSWERS:["answers","responses"],CONVENES:["convenes","conveners"],COORDINATES:["coordinates","coordinators"],DISCUSSED_AT:["discussedAt","discussed"],HELD_BY:["heldBy","meetings"],HOSTED_BY:["hosts","hosted"],IMPLEMENTS:["implements","actionPoints"],INFORMS:["informs",{DOCUMENT:"informedByDocuments",MEETING:"informedByMeetings",WORKING_GROUP:"informedByWorkingGroups"}],ISSUED_BY:["issuers",{DOCUMENT:"issuedDocuments",RECOMMENDATION:"issuedRecommendations"}],LEADS:["leads","leaders"],MEMBER_OF:["memberOf","members"],ON_BEHALF_OF:["onBehalfOf",{RESPONSE:"responsesOnBehalf",PROGRESS_REPORT:"progressOnBehalf"}],PARTICIPATES_IN:["participatesIn","participants"],PART_OF:["partOf","parts"],PUBLISHED_BY:["publishers",{DOCUMENT:"publishedDocuments",RECOMMENDATION:"publishedRecommendations"}],RECORDED_IN:["recordedIn","recorded"],REPORTS_ON:["reportsOn","progressReports"],REVIEWED_AT:["reviews","reviewed"],SUBMITTED_BY:["submittedBy",{RESPONSE:"submitted",PROGRESS_REPORT:"submittedProgress"}],SUCCEEDED_BY:["successors","predecessors"],SUPPORTS:["supports","supporters"],TRANSLATION_OF:["translationOf","translations"],WORKS_ON:["worksOn","workedOnBy"]};function Ur({type:n,direction:t,label:i}){let r=t==="OUTGOING"?ai[n][0]:ai[n][1],s=typeof r=="string"?r:r[i];return s?l(`related.${s}`):l("way.other")}function oi({id:n}){let{data:t,failure:i,busy:r}=C(xe,{id:n});if(r&&!t&&!i)return e(ee,{});let s=t?.node&&"relationshipCounts"in t.node?t.node.relationshipCounts:[];return s.length===0?null:e("section",{class:"relationships card","aria-labelledby":"relationships",children:[e("h2",{id:"relationships",children:l("node.relationships")}),e("ul",{class:"plain",children:s.map(a=>e("li",{children:e(Hr,{id:n,of:a})},`${a.type} ${a.direction} ${a.label}`))})]})}function Hr({id:n,of:t}){let[i,r]=A(!1);return e("details",{onToggle:s=>r(s.currentTarget.open),children:[e("summary",{children:[Ur(t)," ",e("span",{class:"hint",children:l(`label.${t.label}`)})," ",e("span",{class:"count",children:L(t.count)})]}),i&&e(Yr,{id:n,of:t})]})}var jr=50;function Yr({id:n,of:{type:t,direction:i,label:r}}){let[s,a]=A(jr),u=C(Le,{id:n,types:[t],direction:i,labels:[r],first:s});return e(M,{of:u,children:({node:o})=>{if(!o||!("relationships"in o))return null;let{edges:p,totalCount:g}=o.relationships,d=g-p.length;return e(h,{children:[e("ul",{class:"plain",children:p.map(({node:y,relationship:c})=>e("li",{class:c.assumption?"maybe-item":void 0,children:[e(E,{of:y})," ",e(Qe,{of:c}),e(Z,{text:c.assumption}),e(Q,{of:c.sources})]},`${y.id} ${c.key}`))}),d>0&&s<500&&e("p",{class:"more",children:e("button",{type:"button",onClick:()=>a(Math.min(500,s*4)),children:l("list.more",{n:d})})}),d>0&&s>=500&&e("p",{class:"hint",children:l("list.tooMany",{n:d})})]})}})}var Jr=8,ui=500,di=n=>n.slice(0,n.indexOf(":")).replace(/(^|-)(\w)/g,(t,i,r)=>r.toUpperCase()),pi=n=>`label.${n.replace(/(?<=[a-z])[A-Z]/g,"_$&").toUpperCase()}`,bn=n=>l(pi(n.__typename)),Zr=n=>Ie[`${n}PageDocument`];function Xr(n,t){switch(n){case"Organization":case"Person":case"StakeholderGroup":return{respondent:t};case"WorkingGroup":return{workingGroup:t};case"Theme":return{theme:t};case"Recommendation":case"ActionPoint":return{subject:t};default:return}}function gi({place:n,id:t}){let i=Zr(di(t));return i?e(ns,{place:n,id:t,document:i}):e(Ue,{id:t})}function ns({place:n,id:t,document:i}){let r=n.params.has("all")?ui:Jr,s=C(i,{id:t,first:r,.../^(Response|ProgressReport)$/.test(di(t))&&{asOf:F(n)}},"graph");return s.failure?.code==="NOT_FOUND"?e(Ue,{id:t}):s.failure?e(h,{children:[e("h1",{tabIndex:-1,children:e("bdi",{children:t})}),e(xn,{of:s.failure,retry:s.reload})]}):e(M,{of:s,children:({node:a})=>a?e(ts,{place:n,of:a,query:i.toString(),revision:s.revision}):e(Ue,{id:t})})}var Ue=({id:n})=>e(h,{children:[e("h1",{tabIndex:-1,children:l("node.missing")}),e("p",{children:P("node.missingHint",{id:e("bdi",{children:n})})})]}),es=n=>typeof n=="object"&&n!==null&&"edges"in n;function ts({place:n,of:t,query:i,revision:r}){let s=t.__typename,a=Xr(s,t.id),u=F(n),o=Object.entries(t).filter(g=>es(g[1])&&g[1].totalCount>0),p=o.some(([,{totalCount:g,edges:d}])=>g>d.length);return e("article",{class:"brief",children:[e("div",{class:"bar",children:[e("p",{class:"kind",children:l(pi(s))}),e(ln,{of:is(t,o,i,u)})]}),e("h1",{tabIndex:-1,children:e(Ve,{of:t})}),e("p",{class:"print-only",children:u?P("node.printed",{day:e(k,{of:u,long:!0})}):l("node.printedToday")}),e(as,{of:t}),e(Z,{text:t.assumption}),e(Q,{of:t.sources}),e(us,{of:t}),a&&e(rs,{place:n,fixed:a,title:l(s==="WorkingGroup"||s==="Theme"?"node.inScope":"reference"in t||s==="ActionPoint"?"node.asked":"node.owes")}),(s==="Recommendation"||s==="ActionPoint")&&e(mi,{subject:t,revision:r}),o.length>0&&e("section",{class:"related","aria-labelledby":"related",children:[e("div",{class:"bar",children:[e("h2",{id:"related",children:l("node.related")}),(p||n.params.has("all"))&&e("a",{class:"button",href:S({all:n.params.has("all")?null:"1"}),children:l(n.params.has("all")?"node.fewer":"node.all")})]}),e("div",{class:"cards",children:o.map(([g,d])=>e(ds,{name:g,of:d},g))})]}),e(oi,{id:t.id}),s==="Document"&&e("p",{children:e("a",{href:W("/timeline",{source:t.id}),children:l("node.timeline")})})]})}var is=(n,t,i,r)=>({query:i,variables:{id:n.id,first:ui,.../^(Response|ProgressReport)$/.test(n.__typename)&&{asOf:r}},table:()=>[[l("node.related"),l("share.name"),l("property.kind"),l("since.day"),l("share.until"),l("list.rests"),l("list.link")],...t.flatMap(([s,{edges:a}])=>a.map(({node:u,since:o,until:p,assumption:g})=>[l(`related.${s}`),D(u),bn(u),String(o??""),String(p??""),l(g?"list.restsAssumed":"list.restsSourced"),Ln(u)]))]});function rs({place:n,fixed:t,title:i}){let r="workingGroup"in t||"theme"in t?["theme","respondent","month"]:[],s=n.params.get("state")?n:{...n,params:new URLSearchParams([...n.params,["state","ALL"]])},a=C(Pn,pn(s,t),"graph");return a.data&&a.data.sourcedNumbers.totalCount+a.data.assumedNumbers.totalCount===0?null:e("section",{class:"node-ledger","aria-labelledby":"owes",children:[e("h2",{id:"owes",children:i}),e(He,{place:s,shown:a,fixed:t,groups:r})]})}var ss=new Set(["__typename","id","displayName","visibility","since","until","assumption","name","title","reference","kind","status"]),ls={"Organization.kind":"organizationKind","Document.kind":"documentKind","Meeting.kind":"meetingKind","Response.kind":"responseKind","Meeting.status":"meetingStatus","WorkingGroup.status":"groupStatus","Response.state":"responseState","ProgressReport.state":"responseState","ProgressReport.status":"progress"};function as({of:n}){let t=[];for(let[i,r]of Object.entries(n)){let s=i==="ownKind"?"kind":i==="ownStatus"?"status":i;if(ss.has(i)||r===null||r===!1||r===n.displayName||Array.isArray(r)&&(r.length===0||typeof r[0]!="string")||typeof r=="object"&&!Array.isArray(r))continue;let a=ls[`${n.__typename}.${s}`];t.push([`property.${s}`,a?l(`${a}.${String(r)}`):e(os,{name:s,of:r})])}return(n.since||n.until)&&t.push(["property.time",e(Gn,{since:n.since,until:n.until})]),n.visibility!=="PUBLIC"&&t.push(["property.visibility",l(`visibility.${n.visibility}`)]),t.length===0?null:e("dl",{class:"properties",children:t.map(([i,r])=>e("div",{children:[e("dt",{children:l(i)}),e("dd",{children:r})]},i))})}function os({name:n,of:t}){if(Array.isArray(t))return e(h,{children:t.map((r,s)=>[s>0&&l("list.comma"),e("bdi",{children:r},r)])});if(typeof t=="number")return e(h,{children:L(t)});if(typeof t=="boolean")return e(h,{children:l("yes")});let i=String(t);return/On$|^on$/.test(n)?e(k,{of:i}):n==="country"?e("bdi",{children:Jt(i)}):n==="language"?e("bdi",{children:Zt(i)}):n==="url"&&/^https?:/.test(i)?e("a",{href:i,rel:"noreferrer",dir:"ltr",children:i}):e("span",{dir:"auto",children:i})}function us({of:n}){return n.alternativeValues.length===0?null:e("details",{class:"others",children:[e("summary",{children:l("node.others",{n:n.alternativeValues.length})}),e("ul",{children:n.alternativeValues.map((t,i)=>e("li",{children:[e("bdi",{children:t.value}),t.reason&&e(h,{children:[": ",e("span",{dir:"auto",children:t.reason})]}),e(Q,{of:t.sources})]},i))})]})}function ds({name:n,of:t}){let i=t.totalCount-t.edges.length;return e("section",{class:"card",children:[e("h3",{children:[l(`related.${n}`)," ",e("span",{class:"count",children:L(t.totalCount)})]}),e("ul",{class:"plain",children:t.edges.map((r,s)=>e("li",{class:r.assumption?"maybe-item":void 0,children:[e(E,{of:r.node})," ",e(Qe,{of:r}),e(Z,{text:r.assumption}),e(Q,{of:r.sources})]},s))}),i>0&&e("p",{class:"hint",children:l("node.more",{n:i})})]})}function Qe({of:n}){let t=s=>typeof n[s]=="string"?n[s]:void 0,i=[],r=n.representing;t("role")&&i.push(e("bdi",{children:t("role")})),t("status")&&i.push(l(`memberStatus.${t("status")}`)),n.focalPoint===!0&&i.push(l("fact.focalPoint")),r&&i.push(P("fact.representing",{who:e(E,{of:r})}));for(let s of["addressedOn","dueOn","withdrawnOn","on"])t(s)&&i.push(P(`fact.${s}`,{day:e(k,{of:t(s)})}));return t("respondWithin")&&i.push(l("fact.respondWithin",{period:ne(t("respondWithin"))})),t("round")&&i.push(l("chips.round",{round:t("round")})),t("responsibility")&&n.responsibility!=="ITSELF"&&i.push(l(`responsibility.${t("responsibility")}`)),typeof n.page=="number"&&i.push(l("source.page",{page:String(n.page)})),t("paragraph")&&i.push(e("bdi",{children:t("paragraph")})),(t("since")||t("until"))&&i.push(e(Gn,{since:t("since"),until:t("until")})),i.length===0?null:e("span",{class:"facts",children:i.map((s,a)=>[a>0&&" · ",s])})}function te({label:n,labels:t,name:i,value:r,onPick:s,required:a}){let[u,o]=A(""),[p,g]=A();return B(()=>{if(u.trim().length<2)return g(void 0);let d=new AbortController,y=setTimeout(()=>{let c=u.trim().replace(/[^\p{L}\p{N}\s]/gu," ").trim().replace(/(\p{L}{2,})$/u,"$1*");c&&J(Re,{query:c,labels:t},"",d.signal).then(({data:m})=>g(m.search.nodes),()=>d.signal.aborted||g([]))},200);return()=>{clearTimeout(y),d.abort()}},[u]),r?e("div",{class:"picked",children:[e("span",{class:"caption",children:n})," ",e("bdi",{children:D(r)})," ",e("button",{type:"button",onClick:()=>{s(void 0),o("")},children:l("pick.other")})]}):e("fieldset",{class:"picker",children:[e("label",{children:[n,e("input",{type:"search",value:u,required:a,autoComplete:"off",onInput:d=>o(d.currentTarget.value)})]}),e("div",{role:"status",children:p&&(p.length===0?l("search.none"):l("pick.found",{n:p.length}))}),p?.map(d=>e("label",{class:"option",children:[e("input",{type:"radio",name:i,onChange:()=>s(d),onClick:()=>s(d)})," ",e("bdi",{children:D(d)})," ",e("span",{class:"hint",children:bn(d)})]},d.id))]})}var yi;function j(){let[n,t]=A();return B(()=>{yi??=J(we,{}).then(({data:i})=>i.viewer,()=>{}),yi.then(t)},[]),n}var In=(n,t)=>n?.role==="EDITOR"||n?.role==="RESPONDENT"&&t.some(i=>n.answersFor.includes(i)),ci;function je(){let n=j(),[t,i]=A([]);return B(()=>{n?.role!=="RESPONDENT"||n.answersFor.length===0||(ci??=J(Ge,{ids:n.answersFor}).then(({data:r})=>r.nodes.filter(s=>!!s&&"id"in s),()=>[]),ci.then(i))},[n]),t}var _i=()=>Array.from(crypto.getRandomValues(new Uint8Array(16)),n=>n.toString(16).padStart(2,"0")).join(""),Y=(n,t)=>String(n.get(t)??"").trim()||null;function Nn({title:n,document:t,revision:i,input:r,children:s}){let a=j()?.role==="RESPONDENT",[u,o]=A(_i),[p,g]=A(),[d,y]=A(),[c,m]=A(),[_,w]=A(),[b,R]=A(!1),N=async O=>{R(!0),m(void 0),y(void 0);try{let{data:G}=await J(t,{input:O});G.written&&(w(G.written),o(_i()),It(G.written.change.revision))}catch(G){let $=G;$.code==="CONFLICT"?y({failure:$,mine:O}):m($)}finally{R(!1)}},T=O=>{O.preventDefault();let G=new FormData(O.currentTarget),$=r(G);if(!$)return;let nn=Number(Y(G,"page")),z=p?{source:{document:p.id,page:nn||null,quote:Y(G,"quote")}}:{assumption:Y(G,"assumption")};N({...$,...z,idempotencyKey:u,expectedRevision:i})};return _?e("p",{class:"done",role:"status",children:[l("write.done")," ",_.obligations.filter(({before:O,after:G})=>O!==G).map(({before:O,after:G},$)=>e("span",{children:[ps(O,G)," "]},$))]}):e("details",{class:"write",children:[e("summary",{children:l(n)}),e("form",{onSubmit:T,children:[s,e("fieldset",{class:"provenance",children:[e("legend",{children:l("write.where")}),e(te,{label:l("write.document"),labels:["DOCUMENT"],name:"document",value:p,onPick:g}),p?e(h,{children:[e("label",{children:[l("write.page"),e("input",{name:"page",type:"number",min:"1"})]}),e("label",{children:[l("write.quote"),e("input",{name:"quote",dir:"auto",maxLength:2e3})]})]}):e("label",{children:[l("write.assumption"),e("input",{name:"assumption",dir:"auto",required:!a,maxLength:2e3})]}),a&&!p&&e("p",{class:"hint",children:l("write.statement")})]}),c&&e(gs,{of:c}),d&&e(ms,{failure:d.failure,mine:d.mine,again:O=>N({...d.mine,expectedRevision:O})}),e("button",{type:"submit",class:"primary",disabled:b,children:l("write.save")})]})]})}var ps=(n,t)=>l("write.change",{before:n?l(q(n)):l("none"),after:t?l(q(t)):l("none")});function gs({of:n}){let t=n.extensions.problems??[];return e(h,{children:[e(xn,{of:n}),t.length>0&&e("ul",{lang:"en",dir:"ltr",children:t.map(({path:i,message:r})=>e("li",{children:[e("code",{children:i})," ",r]},i))})]})}function ms({failure:n,mine:t,again:i}){let r=n.extensions.current,{idempotencyKey:s,expectedRevision:a,...u}=t;return e("section",{class:"conflict",role:"alert",children:[e("h3",{children:l("conflict.title")}),e("div",{class:"sides",children:[e("div",{children:[e("h4",{children:l("conflict.mine")}),e(hi,{of:u})]}),e("div",{children:[e("h4",{children:l("conflict.now")}),r?.obligations?.map((o,p)=>e("p",{children:[e("bdi",{children:o.respondent})," → ",e("bdi",{children:o.subject}),": ",o.state&&l(q(o.state))]},p)),r?.elements?.map((o,p)=>e("div",{class:"element",children:[e("p",{children:e("code",{children:o.id??`${o.type}: ${o.from} → ${o.to}`})}),e(hi,{of:o.properties??{}})]},p))]})]}),r&&e("button",{type:"button",onClick:()=>i(r.revision),children:l("conflict.again")})]})}var hi=({of:n})=>e("dl",{children:Object.entries(n).filter(([,t])=>t!=null&&t!=="").map(([t,i])=>e("div",{children:[e("dt",{children:e("code",{children:t})}),e("dd",{dir:"auto",children:typeof i=="object"?JSON.stringify(i):String(i)})]},t))}),ys=()=>F({path:location.pathname,params:new URLSearchParams(location.search)})??new Date().toISOString().slice(0,10),On=({name:n,label:t})=>e("label",{children:[l(t),e("input",{name:n,required:!0,pattern:"\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?",title:l("write.dateHint"),defaultValue:ys(),dir:"ltr"})]}),cs=["ACCEPTED","PARTLY_ACCEPTED","REJECTED","NOTED","HOLDING"],_s=["PUBLIC","PARTNER","MEMBER","SECRETARIAT"],Ye=({__typename:n,id:t})=>n==="Organization"||n==="Person"?{submittedBy:[t]}:{onBehalfOf:[t]},fi=n=>({text:Y(n,"text"),...n.get("textVisibility")&&{textVisibility:n.get("textVisibility")}}),bi=()=>e(h,{children:[e("label",{children:[l("property.text"),e("textarea",{name:"text",rows:4,dir:"auto"})]}),e("label",{children:[l("write.textVisibility"),e("select",{name:"textVisibility",children:[e("option",{value:"",children:l("write.asVisible")}),_s.map(n=>e("option",{value:n,children:l(`visibility.${n}`)},n))]})]})]}),Ni=["ORGANIZATION","STAKEHOLDER_GROUP","PERSON","WORKING_GROUP"];function Oi({label:n,value:t,among:i,onPick:r}){return j()?.role==="EDITOR"?e(te,{label:l(n),labels:Ni,name:"submitter",value:t,onPick:r,required:!0}):i.length<2?t?e("p",{children:[e("span",{class:"caption",children:l(n)})," ",e("bdi",{children:D(t)})]}):null:e("label",{children:[l(n),e("select",{name:"submitter",onChange:a=>r(i.find(({id:u})=>u===a.currentTarget.value)),children:i.map(a=>e("option",{value:a.id,selected:a.id===t?.id,children:D(a)},a.id))})]})}function ki({obligation:{respondent:n,subject:t,round:i},any:r,revision:s}){let a=j(),u=je(),[o,p]=A(n),g=In(a,[n.id]),d=r?u.filter(_=>"memberOf"in _&&_.memberOf.nodes.some(({id:w})=>w===n.id)):[];if(!g&&d.length===0)return null;let y=[...g?[n]:[],...d],c=a?.role==="EDITOR"?o:y.find(({id:_})=>_===o?.id)??y[0],m=c&&(a?.role!=="EDITOR"||c.id===n.id?Ye(c):{...Ye(c),onBehalfOf:[n.id]});return e(Nn,{title:"write.record",document:Se,revision:s,input:_=>m&&{answers:[{subject:t.id,round:i}],...m,kind:_.get("kind"),submittedOn:Y(_,"submittedOn"),...fi(_)},children:[e("p",{class:"hint",children:[e("bdi",{children:D(n)})," → ",e("bdi",{children:D(t)})]}),e(Oi,{label:"write.from",value:c,among:y,onPick:p}),e("label",{children:[l("write.kind"),e("select",{name:"kind",children:cs.map(_=>e("option",{value:_,children:l(`responseKind.${_}`)},_))})]}),e(On,{name:"submittedOn",label:"property.submittedOn"}),e(bi,{})]})}function wi({obligation:{respondent:n,subject:t,round:i,state:r},revision:s}){let a=j(),u=je(),[o,p]=A(n),g=a?.role==="RESPONDENT"?u:[],d=a?.role==="EDITOR"?o:g.find(({id:y})=>y===o?.id)??g[0];return a?.role!=="EDITOR"&&g.length===0||r==="NOT_REQUIRED"?null:e(Nn,{title:In(a,[n.id])?"write.report":"write.assess",document:De,revision:s,input:y=>d&&{reportsOn:[{subject:t.id,round:i}],...Ye(d),status:y.get("status"),reportedOn:Y(y,"reportedOn"),...fi(y)},children:[e("p",{class:"hint",children:[e("bdi",{children:D(n)})," → ",e("bdi",{children:D(t)})]}),e(Oi,{label:"write.submitter",value:d,among:g,onPick:p}),e("label",{children:[l("howFar.title"),e("select",{name:"status",children:Cn.map(y=>e("option",{value:y,children:l(`progress.${y}`)},y))})]}),e(On,{name:"reportedOn",label:"property.reportedOn"}),e(bi,{})]})}var Ri=n=>[...n.submittedBy.nodes,...n.onBehalfOf.nodes].map(({id:t})=>t);function Si({of:n,revision:t}){let i=j();return In(i,Ri(n))?e(Nn,{title:"write.retract",document:Ae,revision:t,input:r=>({response:n.id,retractedOn:Y(r,"retractedOn")}),children:e(On,{name:"retractedOn",label:"property.retractedOn"})}):null}function Ai({of:n,revision:t}){let i=j();return In(i,Ri(n))?e(Nn,{title:"write.retractReport",document:Ee,revision:t,input:r=>({report:n.id,retractedOn:Y(r,"retractedOn")}),children:e(On,{name:"retractedOn",label:"property.retractedOn"})}):null}function vi({of:n,revision:t}){return j()?.role!=="EDITOR"?null:e(Nn,{title:"write.withdraw",document:Pe,revision:t,input:r=>({subject:n.from.id,addressee:n.to.id,relationshipKey:n.key??"",withdrawnOn:Y(r,"withdrawnOn")}),children:[e("p",{class:"hint",children:[e("bdi",{children:D(n.from)})," → ",e("bdi",{children:D(n.to)})]}),e(On,{name:"withdrawnOn",label:"write.withdrawnOn"})]})}var hs=["ITSELF","EACH_MEMBER","ANY_MEMBER","NOT_REQUIRED"];function mi({subject:n,revision:t}){let i=j(),[r,s]=A();return i?.role!=="EDITOR"?null:e(Nn,{title:"write.ask",document:ve,revision:t,input:a=>r&&{subject:n.id,addressee:r.id,addressedOn:Y(a,"addressedOn"),dueOn:Y(a,"dueOn"),round:Y(a,"round"),responsibility:a.get("responsibility")},children:[e(te,{label:l("write.addressee"),labels:Ni,name:"addressee",value:r,onPick:s,required:!0}),e(On,{name:"addressedOn",label:"write.addressedOn"}),e("label",{children:[l("write.dueOn"),e("input",{name:"dueOn",pattern:"\\d{4}(-Q[1-4]|-\\d\\d(-\\d\\d)?)?",title:l("write.dateHint"),dir:"ltr"})]}),e("label",{children:[l("list.round"),e("input",{name:"round",maxLength:64,dir:"auto"})]}),e("label",{children:[l("write.responsibility"),e("select",{name:"responsibility",children:hs.map(a=>e("option",{value:a,children:l(`responsibility.${a}`)},a))})]})]})}function Di({of:{progress:n,assessment:t,progressDisputed:i}}){return!n&&!t?null:e("div",{class:"marks",children:[n&&e("span",{class:"mark",children:l("list.mark",{what:l("list.progress"),status:l(`progress.${n.status}`)})}),t&&e("span",{class:"mark",children:l("list.mark",{what:l("list.assessment"),status:l(`progress.${t.status}`)})}),i&&e("span",{class:"mark disputed",children:l("list.disputed")})]})}function Ei({progress:n,assessment:t,disputed:i,revision:r}){return!n&&!t?null:e("section",{class:"how-far",children:[e("h3",{children:l("howFar.title")}),i&&e("p",{class:"disputed",children:l("howFar.disputed")}),n&&e(h,{children:[e("h4",{children:l("howFar.progress")}),e(Pi,{of:n.report,revision:r})]}),t&&e(h,{children:[e("h4",{children:l("howFar.assessment")}),e(Pi,{of:t.report,revision:r})]})]})}function Pi({of:n,revision:t}){return e("article",{class:"response report",children:[e("p",{children:[e("strong",{children:e("a",{class:"name",href:W(X(n.id)),children:l(`progress.${n.status}`)})}),n.reportedOn&&e(h,{children:[" ",e(k,{of:n.reportedOn})]})]}),n.submittedBy.nodes.length>0&&e("p",{children:P("response.by",{who:e(mn,{of:n.submittedBy.nodes})})}),n.onBehalfOf.nodes.length>0&&e("p",{children:P("response.for",{who:e(mn,{of:n.onBehalfOf.nodes})})}),n.text&&e("blockquote",{dir:"auto",children:n.text}),e(Z,{text:n.assumption}),e(Q,{of:n.sources}),!n.retractedOn&&e(Ai,{of:n,revision:t})]})}function Ti({of:n,theme:t}){let i=C(Ne,{id:n.id,theme:t},"graph");return e("section",{class:"why","aria-label":l("why.title"),children:e(M,{of:i,children:({node:r})=>r?.__typename==="Obligation"?e(fs,{of:r,revision:i.revision}):e("p",{class:"empty",children:l("why.gone")})})})}function fs({of:n,revision:t}){let i=n.reasons.filter(({withdrawn:r})=>!r).flatMap(({steps:r})=>r.filter(({type:s})=>s==="ADDRESSED_TO"));return e("div",{class:"columns",children:[e("div",{children:[e("h3",{children:l("why.because",{n:n.reasons.length})}),n.assumed&&e("p",{class:"maybe",children:l("why.assumed")}),n.reasons.map((r,s)=>e(bs,{of:r,subject:n.subject,many:n.reasons.length>1},s))]}),e("div",{children:[e("h3",{children:l("why.deadline")}),n.deadline?e(ks,{of:n.deadline}):e("p",{children:l("why.noDeadline")}),n.round&&e("p",{children:l("why.round",{round:n.round})}),e("p",{children:e(hn,{of:n.state,days:n.daysOverdue})}),e("h3",{children:l("why.answers")}),n.responses.length===0&&e("p",{children:l("why.noAnswers")}),n.responses.map(r=>e(Ci,{of:r,revision:t},r.id)),n.holdingResponse&&!n.responses.some(({id:r})=>r===n.holdingResponse.id)&&e(Ci,{of:n.holdingResponse,revision:t}),e(ki,{obligation:n,any:n.reasons.some(({responsibility:r,withdrawn:s})=>r==="ANY_MEMBER"&&!s),revision:t}),e(Ei,{progress:n.progress,assessment:n.assessment,disputed:n.progressDisputed,revision:t}),e(wi,{obligation:n,revision:t}),i.map(r=>e(vi,{of:r,revision:t},`${r.to.id} ${r.key}`)),n.focalPoints.length>0&&e(h,{children:[e("h3",{children:l("why.write")}),e("ul",{class:"plain",children:n.focalPoints.map(r=>e("li",{children:[e(E,{of:r}),r.roleTitle&&e(h,{children:[", ",e("bdi",{children:r.roleTitle})]}),r.contact&&e(h,{children:[": ",e("bdi",{dir:"ltr",children:r.contact})]})]},r.id))})]})]})]})}function bs({of:n,subject:t,many:i}){let[r,s]=n.steps;if(!r)return null;let u=(g=>!s||s.from.id===g.id||s.to.id===g.id)(r.to)?r.from:r.to,o=[],p=u.id===t.id?t.themes.edges:[];return p.length>0&&o.push(e("li",{class:"node",children:e(mn,{of:p.map(({node:g})=>g)})},"themes"),e("li",{class:`step${p.some(({assumption:g})=>g)?" maybe-step":""}`,children:[e("span",{class:"verb",children:l("way.themeOf")}),p.map(({assumption:g,node:d})=>e(Z,{text:g},d.id)),e(Q,{of:p.flatMap(({sources:g})=>g)})]},"about")),o.push(e("li",{class:"node",children:e(E,{of:u})},"start")),n.steps.forEach((g,d)=>{let y=g.from.id===u.id;u=y?g.to:g.from,o.push(e("li",{class:`step${g.assumption?" maybe-step":""}`,children:e(Os,{of:g,forward:y})},d)),o.push(e("li",{class:"node",children:e(E,{of:u})},`${d} node`))}),e("div",{class:"reason",children:[e("ol",{class:"chain",children:o}),n.responsibility!=="ITSELF"&&e("p",{class:"hint",children:l(`responsibility.${n.responsibility}`)}),n.withdrawn&&e("p",{class:"hint",children:l("why.withdrawn")}),i&&n.deadline&&e("p",{class:"hint",children:P("why.alone",{day:e(k,{of:n.deadline.dueOn})})})]})}var Ns={ABOUT:["way.about","way.themeOf"],PART_OF:["way.partOf","way.hasPart"],ADDRESSED_TO:["way.addressedTo","way.askedBy"],MEMBER_OF:["way.memberOf","way.hasMember"],SUCCEEDED_BY:["way.succeededBy","way.succeeds"]};function Os({of:n,forward:t}){let i=Ns[n.type]?.[t?0:1]??"way.other";return e(h,{children:[e("span",{class:"verb",children:l(i)}),n.addressedOn&&e("span",{class:"span",children:e(k,{of:n.addressedOn})}),n.withdrawnOn&&e("span",{class:"span",children:P("way.withdrawnOn",{day:e(k,{of:n.withdrawnOn})})}),n.on&&e("span",{class:"span",children:e(k,{of:n.on})}),n.round&&e("span",{class:"span",children:l("chips.round",{round:n.round})}),e(Gn,{since:n.since,until:n.until}),e(Z,{text:n.assumption}),e(Q,{of:n.sources})]})}function ks({of:n}){let t=e(k,{of:n.dueOn,long:!0});return e(h,{children:[e("p",{class:"due-day",children:t}),e("p",{children:[n.basis==="DUE_ON"&&P("deadline.agreed",{asked:e(k,{of:n.addressedOn})}),n.basis==="RESPOND_WITHIN"&&P("deadline.within",{period:ne(n.respondWithin??""),asked:e(k,{of:n.addressedOn})}),n.basis==="REVIEWED_AT"&&n.review&&P("deadline.review",{review:e(E,{of:n.review}),on:n.review.on?e(k,{of:n.review.on}):l("none"),asked:e(k,{of:n.addressedOn})})]}),n.alternativeValues.length>0&&e("details",{children:[e("summary",{children:l("deadline.others",{n:n.alternativeValues.length})}),e("ul",{children:n.alternativeValues.map((i,r)=>e("li",{children:[e("bdi",{children:i.value}),i.reason&&e(h,{children:[": ",e("span",{dir:"auto",children:i.reason})]}),e(Q,{of:i.sources})]},r))})]})]})}function Ci({of:n,revision:t}){return e("article",{class:"response",children:[e("p",{children:[e("strong",{children:e("a",{class:"name",href:W(X(n.id)),children:l(`responseKind.${n.kind}`)})}),n.submittedOn?e(h,{children:[" ",e(k,{of:n.submittedOn})]}):e(h,{children:[" ",l("responseState.DRAFT")]}),n.retractedOn&&e(h,{children:[" ",P("response.retracted",{day:e(k,{of:n.retractedOn})})]})]}),n.submittedBy.nodes.length>0&&e("p",{children:P("response.by",{who:e(mn,{of:n.submittedBy.nodes})})}),n.onBehalfOf.nodes.length>0&&e("p",{children:P("response.for",{who:e(mn,{of:n.onBehalfOf.nodes})})}),n.text&&e("blockquote",{dir:"auto",children:n.text}),e(Z,{text:n.assumption}),e(Q,{of:n.sources}),n.submittedOn&&!n.retractedOn&&e(Si,{of:n,revision:t})]})}function Ze({page:n,place:t,rows:i,empty:r}){if(n.nodes.length===0)return e("p",{class:"empty",children:r});let s=t.params.get("open"),a=t.params.get("theme"),u=a===H?null:a,o=n.totalCount-n.nodes.length;return e(h,{children:[e("table",{class:"obligations",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:l("list.who")}),e("th",{scope:"col",children:l("list.what")}),e("th",{scope:"col",children:l("list.due")}),e("th",{scope:"col",children:l("list.state")})]})}),e("tbody",{children:n.nodes.map(p=>e(h,{children:[e(ws,{of:p,open:Je(p.id)===s}),Je(p.id)===s&&e("tr",{class:"why-row",children:e("td",{colSpan:4,children:e(Ti,{of:p,theme:u})})})]},p.id))})]}),o>0&&n.nodes.length<500&&e("p",{class:"more",children:e("a",{class:"button",href:S({[i]:Mt(n.nodes.length)}),children:l("list.more",{n:o})})}),o>0&&n.nodes.length>=500&&e("p",{class:"hint",children:l("list.tooMany",{n:o})})]})}var Je=n=>n.replace(/^obligation:|~(asOf=[^~]*|firm)/g,"");function ws({of:n,open:t}){let i=S({open:t?null:Je(n.id)});return e("tr",{class:`row${t?" open":""}`,onClick:s=>{s.target instanceof Element&&s.target.closest("a, button, summary")||getSelection()?.toString()||V(i,!0)},children:[e("td",{class:"who",children:e(E,{of:n.respondent})}),e("td",{class:"what",children:[e(E,{of:n.subject}),n.round&&e("span",{class:"round",children:[" ",l("chips.round",{round:n.round})]})]}),e("td",{class:"due",children:n.dueOn?e(k,{of:n.dueOn}):e("span",{class:"zero",children:l("list.noDue")})}),e("td",{children:[e("div",{class:"how",children:[e(hn,{of:n.state,days:n.daysOverdue}),e("button",{type:"button",class:"why-button","aria-expanded":t,onClick:()=>V(i,!0),"aria-label":l(t?"why.hideOf":"why.showOf",{who:D(n.respondent),what:D(n.subject)}),children:l(t?"why.hide":"why.show")})]}),e(Di,{of:n})]})]})}var Rs=12,Xe=["OVERDUE","OPEN"];function nt(n){let[t,i]=n.split("-").map(Number);return new Date(Date.UTC(t,i-Rs,0)).toISOString().slice(0,10)}function Gi({scope:n,to:t}){let{data:i,failure:r,busy:s}=C(Ce,{filter:n,from:nt(t),to:t});if(s&&!i&&!r)return e(ee,{});let a=i?.ledgerSeries??[];return a.some(({totalCount:u})=>u>0)?e("section",{class:"trend","aria-busy":s,"aria-labelledby":"trend",children:[e("h2",{id:"trend",children:l("trend.title")}),e(As,{of:a}),e("details",{children:[e("summary",{children:l("trend.table")}),e(vs,{of:a})]})]}):null}var Wn=(n,t)=>n.countsByState.find(i=>i.state===t)?.count??0,yn=96,ie=720,Ss=36;function As({of:n}){let t=Math.max(1,...n.map(u=>Xe.reduce((o,p)=>o+Wn(u,p),0))),i=ie/n.length,r=n[0],s=n.at(-1),a=u=>L(Wn(u,"OVERDUE"));return e("figure",{children:[e("svg",{class:"drawing",viewBox:`0 0 ${ie} ${yn+Ss}`,role:"img","aria-label":l("trend.alt",{from:K(r.asOf),then:a(r),to:K(s.asOf),now:a(s)}),children:[n.map((u,o)=>{let p=yn,g=Number(u.asOf.slice(5,7));return e("g",{children:[Xe.map(d=>{let y=Wn(u,d)/t*yn;return p-=y,y>0&&e("rect",{class:d,x:o*i+2,y:p,width:i-4,height:y},d)}),e("text",{class:"late",x:(o+.5)*i,y:yn+14,children:Wn(u,"OVERDUE")>0&&a(u)}),(o===0||o===n.length-1||g%3===0&&o>1&&o<n.length-2)&&e("text",{class:"month",x:Math.min(ie-28,Math.max(28,(o+.5)*i)),y:yn+31,children:K(u.asOf.slice(0,7))})]},u.asOf)}),e("line",{x1:"0",x2:ie,y1:yn,y2:yn})]}),e("figcaption",{children:[Xe.map(u=>e("span",{class:`key ${u}`,children:l(q(u))},u))," ",e("span",{class:"hint",children:l("trend.hint")})]})]})}function vs({of:n}){let t=["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"];return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":l("trend.title"),children:e("table",{class:"matrix",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:l("filters.asOf")}),t.map(i=>e("th",{scope:"col",children:l(q(i))},i))]})}),e("tbody",{children:n.map(i=>e("tr",{children:[e("th",{scope:"row",children:e("a",{href:S({asOf:i.asOf,open:null}),children:e(k,{of:i.asOf})})}),t.map(r=>e("td",{children:L(Wn(i,r))},r))]},i.asOf))})]})})}var Ps=100;function Li({place:n,to:t}){let i=n.params.get("since")??"";return e("section",{class:"since","aria-labelledby":"since",children:[e("div",{class:"bar",children:[e("h2",{id:"since",children:l("since.title")}),e("label",{children:[e("span",{class:"unseen",children:l("since.day")})," ",e("input",{type:"date",name:"since",value:i,max:t,onChange:r=>V(S({since:r.currentTarget.value||null}),!0)})]}),!i&&e("a",{class:"button",href:`${S({since:Ds(t)})}#since`,children:l("since.month")}),!i&&e("a",{class:"button",href:`${S({since:nt(t)})}#since`,children:l("since.year")})]}),/^\d{4}-\d\d-\d\d$/.test(i)&&i<=t&&e(Es,{place:n,from:i,to:t})]})}function Ds(n){let[t,i]=n.split("-").map(Number);return new Date(Date.UTC(t,i-1,0)).toISOString().slice(0,10)}function Es({place:n,from:t,to:i}){let r=C(Te,{filter:{...Tn(n),assumed:!1},from:t,to:i,first:Ps});return e(M,{of:r,children:({ledgerDiff:{nodes:s,totalCount:a}})=>s.length===0?e("p",{class:"empty",children:l("since.none")}):e(h,{children:[e("ul",{class:"plain changes",children:s.map(u=>e("li",{children:e(Cs,{of:u})},u.obligationId))}),a>s.length&&e("p",{class:"hint",children:l("list.tooMany",{n:a-s.length})})]})})}var xi=({of:n})=>n?e(hn,{of:n}):e("span",{class:"zero",children:l("since.notAsked")});function Cs({of:{obligationId:n,obligation:t,before:i,after:r}}){return e(h,{children:[e("span",{class:"turn",children:[e(xi,{of:i})," ",e("span",{class:"arrow","aria-hidden":"true"}),e("span",{class:"unseen",children:l("since.then")})," ",e(xi,{of:r})]})," ",t?e(h,{children:[e(E,{of:t.respondent}),": ",e(E,{of:t.subject}),t.dueOn&&e(h,{children:[" · ",e(k,{of:t.dueOn})]})]}):e("bdi",{children:n})]})}function Ii({place:n}){let t=pn(n),i=C(Pn,t,t.asOf?"graph":{ledger:Ts(t.sourcedScope)});return e(h,{children:[dn&&F(n)===dn&&e("p",{class:"notice",children:P("sample",{day:e(k,{of:dn,long:!0}),today:e("a",{href:S({asOf:"today"}),children:l("sample.today")})})}),e("h1",{tabIndex:-1,children:l("board.title")}),e(Xt,{place:n}),e(He,{place:n,shown:i,trend:!0})]})}function Ts(n){let{assumed:t,...i}=n??{};return i}function He({place:n,shown:t,groups:i=["theme","respondent","group","month","round"],fixed:r,trend:s}){let a=ze(n),u=n.params.get("basis");return e(M,{of:t,children:o=>e(h,{children:[e(xs,{data:o}),s&&e(Gi,{scope:pn(n,r).sourcedScope,to:o.sourced.asOf}),i.length>0&&e("section",{class:"groups","aria-labelledby":"groups",children:[e("div",{class:"bar",children:[e("h2",{id:"groups",children:l("groups.title")}),e("nav",{class:"choice","aria-label":l("groups.by"),children:i.map(p=>e("a",{href:S({by:p==="theme"?null:p}),"aria-current":p===a?"true":void 0,children:l(`groups.${p}`)},p))})]}),a==="respondent"?e(ii,{place:n,fixed:r}):e(ei,{data:o,by:a})]}),e("section",{class:"list",id:"list","aria-labelledby":"list-title",children:[e("div",{class:"bar",children:[e("h2",{id:"list-title",children:Gs(n)}),e(ln,{of:li(n,r)})]}),e(ni,{place:n}),u!=="assumed"&&e(Ze,{page:o.sourced,place:n,rows:"rows",empty:l(o.assumed.totalCount&&u!=="sourced"?"list.noneSourced":"list.none")}),u!=="sourced"&&(o.assumed.totalCount>0||u==="assumed")&&e("div",{class:"apart",children:[e("h3",{children:l("list.assumed",{n:o.assumed.totalCount})}),e("p",{class:"hint",children:l("list.assumedHint")}),e(Ze,{page:o.assumed,place:n,rows:"assumedRows",empty:l("list.none")})]})]}),s&&e(Li,{place:n,to:o.sourced.asOf})]})})}var Gs=n=>n.params.get("state")?n.params.get("state")==="ALL"?l("list.all"):Xn(n).map(t=>l(q(t))).join(l("list.or")):l("list.owed"),re=(n,t)=>n.countsByState.find(i=>i.state===t)?.count??0;function xs({data:n}){let t=re(n.sourcedNumbers,"OVERDUE"),i=re(n.assumedNumbers,"OVERDUE"),{responseRate:r,medianDaysLate:s}=n.sourcedNumbers,a=(u,o,p)=>e("a",{class:`tile ${u}`,href:`${S({state:u,basis:o,open:null})}#list`,children:[e("b",{children:L(re(p,u))})," ",e("span",{children:l(q(u))})]},u);return e("section",{class:"headline","aria-label":l("headline.title"),children:[e("p",{class:"sentence",children:[P(t?"headline.late":"headline.nobody",{n:t,who:l("headline.who",{n:n.late.totalCount}),day:e(k,{of:n.sourced.asOf,long:!0})})," ",i>0&&e("span",{class:"maybe",children:P("headline.assumed",{n:i})})]}),e("div",{class:"tiles",children:[e("div",{class:"group",children:["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].map(u=>a(u,"sourced",n.sourcedNumbers))}),n.assumedNumbers.totalCount>0&&e("div",{class:"group assumed",children:[e("span",{class:"cap",children:l("headline.apart")}),["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].filter(u=>re(n.assumedNumbers,u)).map(u=>a(u,"assumed",n.assumedNumbers))]})]}),r!=null&&e("p",{class:"hint",children:[l("headline.rate",{rate:L(r,{style:"percent"})}),s!=null&&e(h,{children:[" ",l("headline.median",{n:s})]})]})]})}function et({place:n,big:t}){let i=n.params.get("q")??"",[r,s]=A(i);return e("form",{class:t?"search big":"search",role:"search","aria-label":l(t?"search.title":"search.go"),action:"/search",onSubmit:a=>{a.preventDefault(),r.trim()&&V(W("/search",{q:r.trim()}))},children:[e("input",{type:"search",name:"q",value:r,"aria-label":l("search.box"),placeholder:l("search.box"),onInput:a=>s(a.currentTarget.value)}),e("button",{type:"submit",children:l("search.go")})]})}function Wi({place:n}){let t=n.params.get("q")??"";return e(h,{children:[e("h1",{tabIndex:-1,children:l("search.title")}),e(et,{place:n,big:!0},t),e("p",{class:"hint",children:l("search.hint")}),t&&e(Ls,{place:n,q:t})]})}function Ls({place:n,q:t}){let i=n.params.get("label"),r=Math.min(500,Number(n.params.get("rows"))||20),s={query:t,labels:i?[i]:null,asOf:F(n),first:r},a=C(jn,s);return e(M,{of:a,children:({search:u})=>e(h,{children:[e("nav",{class:"choice facets","aria-label":l("search.facets"),children:[e("a",{href:S({label:null,rows:null}),"aria-current":i?void 0:"true",children:[l("search.all")," ",e("span",{class:"count",children:L(u.facets.reduce((o,p)=>o+p.count,0))})]}),u.facets.map(o=>e("a",{href:S({label:o.label,rows:null}),"aria-current":o.label===i?"true":void 0,children:[l(`label.${o.label}`)," ",e("span",{class:"count",children:L(o.count)})]},o.label))]}),e(ln,{of:{query:jn.toString(),variables:s,table:()=>[[l("share.name"),l("property.kind"),l("share.found"),l("list.link")],...u.edges.map(({node:o,highlights:p})=>[D(o),bn(o),p.map(({snippet:g})=>g.map(({text:d})=>d).join("")).join(" … "),Ln(o)])]}}),u.totalCount===0&&e("p",{class:"empty",children:l("search.none")}),e("ol",{class:"results",children:u.edges.map(({node:o,highlights:p})=>e("li",{children:[e("p",{class:"kind",children:bn(o)}),e("h2",{children:e(E,{of:o})}),p.map(({property:g,snippet:d})=>e("p",{class:"snippet",dir:"auto",children:d.map(({text:y,found:c},m)=>c?e("mark",{children:y},m):y)},g))]},o.id))}),u.totalCount>u.edges.length&&e("p",{class:"more",children:e("a",{class:"button",href:S({rows:String(r*3)}),children:l("list.more",{n:u.totalCount-u.edges.length})})})]})})}function zi(){let[n,t]=A(""),i=j(),r=s=>{xt(s),location.reload()};return e("details",{class:"menu sign-in",children:[e("summary",{children:i?.name?e("bdi",{children:i.name}):l(vn()?"signIn.signedIn":"signIn")}),e("div",{class:"items",children:vn()?e(h,{children:[i&&e("p",{children:l("signIn.as",{role:l(`role.${i.role??"READER"}`),clearance:l(`visibility.${i.clearance}`)})}),!i&&e("p",{children:l("failure.token")}),e("button",{type:"button",onClick:()=>r(""),children:l("signIn.out")})]}):e("form",{onSubmit:s=>{s.preventDefault(),r(n.trim())},children:[e("label",{children:[l("signIn.token"),e("input",{type:"password",autoComplete:"off",value:n,required:!0,onInput:s=>t(s.currentTarget.value)})]}),e("p",{class:"hint",children:l("signIn.hint")}),e("button",{type:"submit",children:l("signIn.go")})]})})]})}var tt="elsewhere",rt=["MEETING","MEETING_PLANNED","MEETING_HELD","MEETING_CANCELLED","PUBLISHED","DUE"],Is=n=>rt.includes(n);var zn=(n,t)=>`${n} ${t}`,it=(n,t)=>{let[i,r]=n.split("-").map(Number);return new Date(Date.UTC(i,r-1+t,1)).toISOString().slice(0,7)};function Fi({params:n},t){let i=(u,o)=>/^\d{4}-(0[1-9]|1[0-2])$/.test(n.get(u)??"")?n.get(u):it(t.slice(0,7),o),r=i("from",-9),s=i("to",3),a=it(r,59);return s<r?[r,r]:[r,s<a?s:a]}function Bi(n,[t,i],r){let s=[];for(let y=t;y<=i;y=it(y,1))s.push(y);let a=[...n.initiatives.nodes,...n.workingGroups.nodes],u=new Set(a.map(({id:y})=>y)),o=new Map,p=({sources:y})=>y.some(({document:c,page:m})=>c?.id===r.source&&(r.page===null||m===r.page)),g=new Map;for(let{kind:y,on:c,onDays:m,node:_,relationship:w}of n.timeline.nodes){let b=_.alternativeValues.filter(({property:z})=>z===(y==="PUBLISHED"?"publishedOn":"on")),R=r.source?b.find(p):void 0;if(!Is(y)||r.source&&!R&&!p(_))continue;let N=R?.value??c,T=R?N.slice(0,7):(m.last??"").slice(0,7),O=`${y} ${_.id} ${N}`,G=g.get(O);if(G){w&&G.of.push(w.to);continue}let $={key:O,kind:y,on:N,month:T,others:R?[c]:b.map(({value:z})=>z),node:_,of:w?[w.to]:[]};g.set(O,$);let nn=Ws(_).filter(z=>u.has(z));for(let z of nn.length?nn:[tt]){let kn=zn(T,z);o.set(kn,[...o.get(kn)??[],$])}}let d=a.map(y=>({id:y.id,of:y}));return s.some(y=>o.has(zn(y,tt)))&&d.push({id:tt,of:null}),{columns:r.column?d.filter(({id:y})=>y===r.column):d,months:s,cells:o}}function Ws(n){let i=("heldBy"in n?[n.heldBy]:"publishers"in n?[n.issuers,n.publishers]:"issuers"in n?[n.issuers]:"agreedAt"in n?n.agreedAt.nodes.map(({heldBy:s})=>s):[]).flatMap(({edges:s})=>s),r=i.filter(({assumption:s})=>!s);return[...new Set((r.length?r:i).map(({node:{id:s}})=>s))]}var zs=n=>new Date(Date.UTC(Number(n.slice(0,4)),Number(n.slice(5)),0)).toISOString().slice(0,10);function $i({place:n}){let t=F(n)??new Date().toISOString().slice(0,10),i=Fi(n,t),r={from:`${i[0]}-01`,to:zs(i[1]),kinds:[...rt]},s=C(Yn,r,"graph"),a=n.params.get("source"),u=C(Dn,{ids:a?[a]:[]}),o=g=>{let[d]=u.data?.nodes??[];return d&&"id"in d?D(d):g},p=Number(n.params.get("page"))||null;return e(h,{children:[e("h1",{tabIndex:-1,children:l("timeline.title")}),e(M,{of:s,children:g=>{let d=Bi(g,i,{source:a,page:p,column:n.params.get("column")}),y=g.timeline.totalCount-g.timeline.nodes.length;return e(h,{children:[e("form",{class:"filters",role:"search","aria-label":l("filters.title"),onSubmit:c=>c.preventDefault(),children:[["from","to"].map((c,m)=>e("label",{children:[l(`timeline.${c}`),e("input",{type:"month",name:c,value:i[m],pattern:"\\d{4}-\\d\\d",onChange:_=>V(S({[c]:_.currentTarget.value||null}))})]},c)),e("label",{children:[l("filters.group"),e("select",{name:"column",value:n.params.get("column")??"",onChange:c=>V(S({column:c.currentTarget.value||null})),children:[e("option",{value:"",children:l("filters.any")}),[...g.initiatives.nodes,...g.workingGroups.nodes].map(c=>e("option",{value:c.id,children:D(c)},c.id))]})]}),e(ln,{of:Ms(d,r)})]}),a&&e("ul",{class:"chips",children:e("li",{children:e("a",{href:S({source:null,page:null}),children:[P(p?"timeline.saysOn":"timeline.says",{document:e("bdi",{children:o(a)}),page:String(p)})," ",e("span",{"aria-hidden":"true",children:"×"}),e("span",{class:"unseen",children:l("chips.remove")})]})})}),e(Fs,{grid:d,today:t}),y>0&&e("p",{class:"hint",children:l("list.tooMany",{n:y})})]})}})]})}function Fs({grid:{columns:n,months:t,cells:i},today:r}){return e("div",{class:"scroll",tabIndex:0,role:"region","aria-label":l("timeline.title"),children:e("table",{class:"timeline",children:[e("thead",{children:e("tr",{children:[e("th",{scope:"col",children:l("timeline.month")}),n.map(({id:s,of:a})=>e("th",{scope:"col",children:a?e(E,{of:a}):l("timeline.elsewhere")},s))]})}),e("tbody",{children:t.map(s=>e("tr",{class:s===r.slice(0,7)?"now":void 0,children:[e("th",{scope:"row",children:[e(k,{of:s,long:!0}),s===r.slice(0,7)&&e("span",{class:"hint",children:[" ",l("timeline.now")]})]}),n.map(({id:a})=>e("td",{children:e(Bs,{of:i.get(zn(s,a))??[]})},a))]},s))})]})})}var qi=3;function Bs({of:n}){let t=n.filter(({kind:r})=>r==="DUE"),i=n.filter(({kind:r})=>r!=="DUE"||t.length<=qi);return e(h,{children:[i.map(r=>e(Mi,{of:r},r.key)),t.length>qi&&e("details",{class:"entry DUE",children:[e("summary",{children:l("timeline.due",{n:t.length})}),t.map(r=>e(Mi,{of:r},r.key))]})]})}var Vi=({on:n,month:t})=>n===t?null:n;function Mi({of:n}){let{kind:t,node:i,others:r}=n,s=Vi(n);return e("div",{class:`entry ${t}${i.assumption?" maybe-entry":""}`,children:[e("span",{class:"what",children:l(`timeline.${t}`)})," ",s&&e(k,{of:s})," ",e(E,{of:i}),i.__typename==="Meeting"&&i.place&&e("span",{class:"facts",children:[" · ",e("bdi",{children:i.place})]}),n.of.length>0&&e("span",{class:"facts",children:[" · ",l("timeline.owing",{n:n.of.length})]}),i.assumption&&e("span",{class:"facts",children:[" · ",l("assumption")]}),r.length>0&&e("span",{class:"facts",children:[" · ",P("timeline.others",{dates:r.map((a,u)=>[u>0&&l("list.comma"),e(k,{of:a},a)])})]})]})}var qs=n=>{let t=n.node.__typename==="Meeting"&&n.node.place,i=Vi(n);return`${l(`timeline.${n.kind}`)}: ${D(n.node)}${t?`, ${t}`:""}${i?` (${K(i)})`:""}`},Ms=({columns:n,months:t,cells:i},r)=>({query:Yn.toString(),variables:r,table:()=>[[l("timeline.month"),...n.map(({of:s})=>s?D(s):l("timeline.elsewhere"))],...t.map(s=>[s,...n.map(({id:a})=>(i.get(zn(s,a))??[]).map(qs).join("; "))])]});function $s(){let n=zt(),t=n.params.get("lang");return jt(qe(t)?t:Ht()),e(Vs,{place:n},Me())}function Vs({place:n}){let t=cn(null),i=Ks(n),r=cn(n.path),s=cn(!1);return r.current!==n.path&&(s.current=!0),r.current=n.path,B(()=>{let a=()=>{let o=t.current?.querySelector("h1");document.title=o?`${o.textContent} · ${l("brand")}`:l("brand"),o&&s.current&&o.focus({preventScroll:!0}),o&&(s.current=!1)};a();let u=new MutationObserver(a);return u.observe(t.current,{childList:!0,subtree:!0,characterData:!0}),()=>u.disconnect()},[]),B(()=>{let a=d=>document.querySelectorAll("details.menu[open]").forEach(y=>{(d instanceof KeyboardEvent?d.key==="Escape":!y.contains(d.target))&&(y.open=!1)}),u=()=>document.querySelectorAll("main details:not(.menu, .card *)"),o=[],p=()=>{o=[...u()].filter(d=>!d.open),o.forEach(d=>d.open=!0)},g=()=>o.forEach(d=>d.open=!1);return addEventListener("beforeprint",p),addEventListener("afterprint",g),addEventListener("keydown",a),addEventListener("pointerdown",a),()=>{removeEventListener("beforeprint",p),removeEventListener("afterprint",g),removeEventListener("keydown",a),removeEventListener("pointerdown",a)}},[]),e(h,{children:[e("a",{class:"skip",href:"#main",children:l("skip")}),e("header",{class:"head",children:[e("a",{class:"brand",href:W("/"),children:[e("img",{src:"/assets/icon.svg",alt:"",width:"28",height:"28"})," ",l("brand")]}),e("nav",{"aria-label":l("nav"),children:[e("a",{href:W("/"),"aria-current":n.path==="/"?"page":void 0,children:l("board.title")})," ",e("a",{href:W("/timeline"),"aria-current":n.path==="/timeline"?"page":void 0,children:l("timeline.title")})]}),n.path!=="/search"&&e(et,{place:n}),e("label",{class:"language",children:[e("span",{class:"unseen",children:l("language")}),e("select",{value:Me(),onChange:a=>{history.pushState(null,"",S({lang:a.currentTarget.value})),dispatchEvent(new PopStateEvent("popstate"))},children:Object.keys(Be).map(a=>e("option",{value:a,lang:a,children:Be[a]},a))})]}),e(zi,{})]}),e("main",{id:"main",ref:t,tabIndex:-1,children:i}),e("footer",{class:"foot",children:[e("p",{children:l("foot")}),e("p",{children:e("a",{href:"/graphiql/",children:l("foot.graphiql")})})]})]})}function Ks(n){if(n.path==="/timeline")return e($i,{place:n});if(n.path==="/search")return e(Wi,{place:n});if(n.path.startsWith("/n/")){let t=decodeURIComponent(n.path.slice(3));return e(gi,{place:n,id:t},t)}return e(Ii,{place:n})}ht(e($s,{}),document.getElementById("page"));
