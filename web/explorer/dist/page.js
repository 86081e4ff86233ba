var St=Object.defineProperty;var Rt=(e,n)=>{for(var r in n)St(e,r,{get:n[r],enumerable:!0})};var w,vn,At,U,Le,Oe,kn,fe,Nn,Ge,Me,Tt,ae=Symbol.for("pv"),ve={},ke=[],Dt=/^m(i|n|o|s|text|space)$/,We=Array.isArray,En=ke.slice,Z=Object.assign;function J(e){e&&e.parentNode&&e.remove()}function _e(e,n,r,i,s){var a={type:e,props:n,key:r,ref:i,__k:null,__:null,__b:0,__e:null,__c:null,constructor:ae,__v:s||++vn,__i:-1,__u:0};return!s&&w.vnode&&w.vnode(a),a}function h(e){return e.children}function be(e,n){this.props=e,this.context=n,this.__g=0}function H(e,n){if(n==null)return e.__&&H(e.__,e.__i+1);for(var r;n<e.__k.length;n++)if((r=e.__k[n])&&r.__e)return r.__e;return typeof e.type!="function"||e.props.__P?null:H(e)}function xt(e){var n,r=e.__v,i=r.__e,s=[],a=[],o=e.__P;o&&((n=Z({constructor:ae},r)).__v=r.__v+1,w.vnode&&w.vnode(n),Ke(o,n,r,e.__n,o.namespaceURI,32&r.__u?[i]:null,s,i||H(r),32&r.__u,a),n.__v=r.__v,n.__.__k[n.__i]=n,xn(s,n,a),r.__=r.__e=null,n.__e!=i&&Sn(n))}function Sn(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(n){return n&&(e.__e=n.__e)}),Sn(e)}function wn(e){(8&e.__g||(e.__g|=8,U.push(e),Oe++))&&Le==w.debounceRendering||((Le=w.debounceRendering)||queueMicrotask)(Rn)}function Rn(){try{for(var e,n=1;U.length;)U.length>n&&U.sort(kn),e=U.shift(),n=U.length,8&e.__g&&xt(e)}finally{(Oe=U.length)&&(Le||queueMicrotask)(Rn)}}function An(e,n,r,i,s,a,o,u,p,c,m){var f,y,d,g,O,_,v=i.__k||ke,b=n.length;for(p=Ct(r,n,v,p,b),f=0;f<b;f++)(d=r.__k[f])!=null&&(y=~d.__i&&v[d.__i]||ve,d.__i=f,_=Ke(e,d,y,s,a,o,u,p,c,m),g=d.__e,(y.ref!=d.ref||8&y.__u)&&(y.ref&&qe(y.ref,null,d,y),d.ref&&m.push(d.ref,d.__c||g,d)),O=O||g,4&d.__u?(p=Tn(d,p,e,!y.__v),y.__e&&(y.__e=null)):typeof d.type=="function"&&_!==void 0?p=_:g&&(p=g.nextSibling),d.__u&=-21);return r.__e=O,p}function Ct(e,n,r,i,s){var a,o,u,p,c,m,f,y,d,g=r.length,O=g,_=0,v=0,b=e.__k=Array(s);for(a=0;a<s;a++)(o=n[a])!=null&&typeof o!="boolean"&&typeof o!="function"?(typeof o!="object"||o.constructor===String?o=b[a]=_e(null,o):We(o)?o=b[a]=_e(h,{children:o}):o.constructor===ae&&o.__b?o=b[a]=_e(o.type,o.props,o.key,o.ref,o.__v):b[a]=o,p=a+_,o.__=e,o.__b=e.__b+1,u=null,~(c=o.__i=Pt(o,r,p,O))&&(O--,(u=r[c])&&(u.__u|=2)),u&&u.__v?(o.__u|=16,c==p-1?_--:c==p+1?_++:c!=p&&(c>p?_--:_++,v=1)):(~c||(s>g?_--:s<g&&_++),typeof o.type!="function"&&(o.__u|=4))):b[a]=null;if(v){for(m=[],f=[],a=0;a<s;a++)if((o=b[a])&&16&o.__u){for(_=0,y=m.length;_<y;)m[d=_+y>>1]<o.__i?_=d+1:y=d;m[_]=o.__i,f[a]=_+1}for(_=m.length;a--;)f[a]&&(f[a]==_?_--:b[a].__u|=4)}if(O)for(a=0;a<g;a++)!(u=r[a])||2&u.__u||(u.__e==i&&(i=H(u)),ze(u,u));return i}function Tn(e,n,r,i){var s,a,o,u;if(typeof e.type=="function"){if(e.props.__P)return n;if(s=e.__k)for(a=0;a<s.length;a++)s[a]&&(s[a].__=e,n=Tn(s[a],n,r,!1));return n}for(n&&!n.parentNode&&(n=H(e))&&!n.parentNode&&(n=null),o=e.__e,u=n;u&&u.nodeType==8;)u=u.nextSibling;for(o!=u&&(!i&&r.moveBefore&&o.parentNode?r.moveBefore(o,n):r.insertBefore(o,n||null)),n=o;(n=n&&n.nextSibling)&&n.nodeType==8&&!n.data.startsWith("$s"););return n}function Pt(e,n,r,i){var s,a=e.key,o=e.type,u=n[r],p=u&&!(2&u.__u);if(u===null&&a==null||p&&a==u.key&&o==u.type)return r;if(i>(p?1:0)){for(s=r-1;s>=0;s--)if((u=n[s])&&!(2&u.__u)&&a==u.key&&o==u.type)return s;for(s=r+1;s<n.length;s++)if((u=n[s])&&!(2&u.__u)&&a==u.key&&o==u.type)return s}return-1}function On(e,n,r){r==null&&(r=""),n[0]=="-"?e.setProperty(n,r):e[n]=r}function he(e,n,r,i,s){var a,o;if(n=="style")if(typeof r=="string")e.style.cssText=r;else{if(typeof i=="string"&&(e.style.cssText=i=""),i)for(n in i)r&&n in r||On(e.style,n);if(r)for(n in r)i&&r[n]==i[n]||On(e.style,n,r[n])}else if(n[0]=="o"&&n[1]=="n")typeof r!="function"&&(r=null),typeof i!="function"&&(i=null),(e.__e||(e.__e={}))[n]=r,r&&i||(o=Me[n]||(Me[n]=Ft(n)),(e.__a||(e.__a={}))[n]=Ge,a=n!=(n=n.replace(Nn,"$1")),(n=n.slice(2))[0]<"a"&&(n=n.toLowerCase()),r?e.addEventListener(n,o,a):e.removeEventListener(n,o,a));else{if(s=="http://www.w3.org/2000/svg")n=n.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(n!="width"&&n!="height"&&n!="href"&&n!="list"&&n!="form"&&n!="tabIndex"&&n!="download"&&n!="rowSpan"&&n!="colSpan"&&n!="role"&&n!="popover"&&n in e)try{return void(e[n]=r??"")}catch{}if(typeof r=="function")return;r==null||r===!1&&n[4]!="-"?e.removeAttribute(n):e.setAttribute(n,n=="popover"&&r==1?"":r)}}function Ft(e){return function(n){var r=this.__e;if(r){if(r=r[e],n[fe]==null)n[fe]=Ge++;else if(n[fe]<this.__a[e])return;return r(w.event?w.event(n):n)}}}function Ke(e,n,r,i,s,a,o,u,p,c){var m,f,y,d,g,O,_,v,b,D,N,Ie,_n,ye,j,bn,V,Y,K=n.type;if(n.constructor!==ae)return null;128&r.__u&&(p=32&r.__u,m=r.__c.__z)&&(n.__u|=p,f=a=[],m.nodeType==8?u=we(m,a):a.push(m),u=a[0]||u),(m=w.__b)&&m(n);e:if(typeof K=="function"){y=o.length;try{if(v=n.props,b=(m=K.prototype)&&m.render,D=(m=K.contextType)&&i[m.__c],N=m?D?D.props.value:m.__:i,(d=r.__c)?(n.__c=d,2&d.__g&&(d.__g|=1)):(b?n.__c=d=new K(v,N):(n.__c=d=new be(v,N),d.constructor=K,d.render=Lt),D&&D.sub(d),d.state||(d.state={}),d.__n=i,d.__g|=8,d.__h=[],d.__k=[]),b&&(d.__s||(d.__s=d.state),K.getDerivedStateFromProps&&(d.__s==d.state&&(d.__s=Z({},d.__s)),Z(d.__s,K.getDerivedStateFromProps(v,d.__s)))),g=d.props,O=d.state,d.__v=n,r.__c){if(v!==g&&b&&!K.getDerivedStateFromProps&&d.componentWillReceiveProps&&d.componentWillReceiveProps(v,N),n.__v==r.__v&&!(8&d.__g)||!(4&d.__g)&&d.shouldComponentUpdate&&d.shouldComponentUpdate(v,d.__s,N)===!1){n.__v!=r.__v&&(d.props=v,d.state=d.__s,d.__g&=-9),n.__e=r.__e,n.__k=r.__k,n.__k.some(function(I){I&&(I.__=n)}),ke.push.apply(d.__h,d.__k),d.__k=[],d.__h.length&&o.push(d),u=H(r);break e}d.componentWillUpdate&&d.componentWillUpdate(v,d.__s,N),b&&d.componentDidUpdate&&d.__h.push(function(){d.componentDidUpdate(g,O,_)})}else b&&!K.getDerivedStateFromProps&&d.componentWillMount&&d.componentWillMount(),b&&d.componentDidMount&&d.__h.push(d.componentDidMount);d.context=N,d.props=v,d.__P=e,d.__g&=-5,Ie=w.__r,_n=b?25:0;do d.__g&=-9,Ie&&Ie(n),m=d.render(d.props,d.state=d.__s,d.context);while(8&d.__g&&++_n<25);b&&(ke.push.apply(d.__h,d.__k),d.__k=[]),d.state=d.__s,d.getChildContext&&(i=Z({},i,d.getChildContext())),b&&r.__c&&d.getSnapshotBeforeUpdate&&(_=d.getSnapshotBeforeUpdate(g,O)),ye=m&&m.type===h&&m.key==null?m.props.children:m,v.__P&&(m=u,s=(e=v.__P).namespaceURI,p=a=null,r.props&&r.props.__P!=e&&(r.__k.some(function(I){I&&ze(I,I)}),r.__k=null),u=r.__k?H(r,0):null),u=An(e,We(ye)?ye:[ye],n,r,i,s,a,o,u,p,c),v.__P&&(n.__e=null,u=m),n.__u&=-161,f&&f.some(J),d.__h.length&&o.push(d),1&d.__g&&(d.__g&=-4)}catch(I){if(o.length=y,n.__v=null,p||a)if(I&&I.then){if(n.__u|=128|p,a){for(~(V=a.indexOf(u||void 0))||(V=a.length);(Y=a[V-1])&&Y.nodeType==8;)V--;for(;V<a.length;V++)if(Y=a[V])if(a[V]=null,j){if(Y==bn)break}else{if(Y.nodeType!=8)break;Y.data.startsWith("$s")&&(bn=we(j=Y))}}if(!j){for(;u&&u.nodeType==8&&u.nextSibling;)u=u.nextSibling;j=u}(m=we(j=n.__c.__z||(n.__c.__z=j)))?(n.__e=j,u=m):n.__e=u,u=u&&u.nextSibling}else a&&a.some(J);else n.__e=r.__e;n.__k||(n.__k=r.__k||[]),I&&I.then||Dn(n),w.__e(I,n,r)}}else u=n.__e=It(r.__e,n,r,i,s,a,o,p,c,e);return(m=w.diffed)&&m(n),u}function we(e,n){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var r=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))r++;else if(e.data.startsWith("/$s")&&!--r)return e}n&&n.push(e)}}function Dn(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Dn))}function xn(e,n,r){for(var i=0;i<r.length;)qe(r[i++],r[i++],r[i++]);w.__c&&w.__c(n,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(a){a.call(s)})}catch(a){w.__e(a,s.__v)}})}function It(e,n,r,i,s,a,o,u,p,c){var m,f,y,d,g,O,_,v,b=r.props||ve,D=n.props,N=n.type;if(N=="svg"?s="http://www.w3.org/2000/svg":N=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),a){for(m=0;m<a.length;m++)if((g=a[m])&&(N?g.localName==N:g.nodeType==3)){e=g,a[m]=null;break}}if(!e){if(v=c.ownerDocument||document,!N)return v.createTextNode(D);e=v.createElementNS(s,N,D.is?D:c),u&&(w.__m&&w.__m(n,a),u=!1),a=null}if(N){if(c=N=="template"&&e.content||e,a=N=="textarea"&&D.defaultValue!=null?null:a&&En.call(c.childNodes),!u&&a)for(b={},m=0;m<e.attributes.length;m++)b[(g=e.attributes[m]).name]=g.value;for(m in b)g=b[m],m=="dangerouslySetInnerHTML"?y=g:m=="children"||m in D||m=="value"&&"defaultValue"in D||m=="checked"&&"defaultChecked"in D||he(e,m,null,g,s);for(m in D)g=D[m],m=="children"?d=g:m=="dangerouslySetInnerHTML"?f=g:m=="value"?O=g:m=="checked"?_=g:u&&typeof g!="function"||b[m]===g||he(e,m,g,b[m],s);f?(u||y&&(f.__html==y.__html||f.__html==e.innerHTML)||(e.innerHTML=f.__html),n.__k=[]):(y&&(e.textContent=""),(N=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&Dt.test(N))&&(s="http://www.w3.org/1999/xhtml"),An(c,We(d)?d:[d],n,r,i,s,a,o,a?a[0]:r.__k&&H(r,0),u,p),a&&a.some(J)),u&&N!="textarea"||(m="value",N=="progress"&&O==null?e.removeAttribute(m):O==null||O===e[m]&&(N!="progress"||O)||he(e,m,O,b[m],s),m="checked",_!=null&&_!=e[m]&&he(e,m,_,b[m],s))}else b===D||u&&e.data==D||(e.data=D);return e}function qe(e,n,r,i){try{typeof e=="function"?n?n.__x=e(n)||1:i&&(i=i.__c||i.__e)&&(n=i.__x)&&(i.__x=null,typeof n=="function"?n():e(null)):e.current=n}catch(s){w.__e(s,r)}}function ze(e,n,r){var i,s,a,o;if(w.unmount&&w.unmount(e),!(i=e.ref)||i.current&&i.current!=e.__e||qe(i,null,n,e),i=e.__c){if(i.componentWillUnmount)try{i.componentWillUnmount()}catch(u){w.__e(u,n)}i.__P=i.__n=null}if(i=e.__k)for(o=0;o<i.length;o++)i[o]&&ze(i[o],n,typeof e.type!="function"||r&&!e.props.__P);!r&&(i=e.__c)&&(i=i.__z)&&(s=we(i,a=[]))&&(i==e.__e&&a.some(J),J(s),J(i)),r||J(e.__e),e.__e=e.__c=e.__=null}function Lt(e,n,r){return this.constructor(e,r)}function Cn(e,n){var r,i,s,a;w.__&&w.__(e,n),n.nodeType==9&&(n=n.documentElement),i=(r=e&&32&e.__u)?null:n.__k,n.__k=_e(h,{children:[e]}),s=[],a=[],Ke(n,n.__k,i||ve,ve,n.namespaceURI,i?null:n.firstChild?En.call(n.childNodes):null,s,i?i.__e:n.firstChild,r,a),xn(s,n.__k,a),n.__k.props.children=null}w={__e:function(e,n,r,i){for(var s,a,o;n=n.__;)if((s=n.__c)&&!(1&s.__g)){s.__g|=4;try{if((o=(a=s.constructor)&&a.getDerivedStateFromError)&&s.setState(a.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,i||{}),o=1),o&&8&s.__g)return void(s.__g|=2)}catch(u){e=u}}throw Oe=0,e}},vn=0,At=function(e){return e!=null&&e.constructor===ae},be.prototype.setState=function(e,n){var r=this.__s;r&&r!=this.state||(r=this.__s=Z({},this.state)),typeof e=="function"&&(e=e(Z({},r),this.props)),e&&(Z(r,e),this.__v&&(n&&this.__k.push(n),wn(this)))},be.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),wn(this))},be.prototype.render=h,U=[],Oe=0,kn=function(e,n){return e.__v.__b-n.__v.__b},fe=Symbol(),Nn=/(PointerCapture)$|Capture$/i,Ge=0,Me={},Tt=0;var le,T,Ve,Pn,Ue=Object.is,ue=0,zn=[],He=[],A=w,Fn=A.__b,In=A.__r,Ln=A.diffed,Mn=A.__c,Gn=A.unmount,Wn=A.__;function Be(e,n){A.__h&&A.__h(T,e,ue||n),ue=0;var r=T.__H||(T.__H={__:[],__h:[]});return e>=r.__.length&&r.__.push({}),r.__[e]}function L(e){return ue=1,Mt(Qn,e)}function Mt(e,n,r){var i=Be(le++,2);if(i.t=e,!i.__c&&(i.__=[r?r(n):Qn(void 0,n),function(a){var o=(i.__N||i.__)[0],u=i.t(o,a);Ue(o,u)||(i.__N=[u,i.__[1]],i.__c.setState({}))}],i.__c=T,!T.__f)){T.__f=!0;var s=T.shouldComponentUpdate;T.shouldComponentUpdate=function(a,o,u){var p=this.__H;if(!p)return!0;var c=!1,m=this.props!=a;if(p.__.some(function(y){y.__N&&(c=!0,Ue(y.__[0],y.__N[0])||(m=!0))}),s){var f=s.call(this,a,o,u);return c?f||m:f}return!c||m}}return i.__}function q(e,n){var r=Be(le++,3);!A.__s&&Hn(r.__H,n)&&(r.__P=!0,r.__=e,r.u=n,T.__H.__h.push(r))}function de(e){return ue=5,Vn(function(){return{current:e}},[])}function Vn(e,n){var r=Be(le++,7);return Hn(r.__H,n)&&(r.__=e(),r.__H=n),r.__}function Un(e,n){return ue=8,Vn(function(){return e},n)}function Gt(){var e;do{for(;e=He.shift();)try{oe(e)}catch(r){A.__e(r,{__:(e=e.__P)&&e.__v})}for(;e=zn.shift();){var n=e.__H;if(e.__P&&n)try{n.__h.some(oe),n.__h.some(Qe),n.__h=[]}catch(r){n.__h=[],A.__e(r,e.__v)}}}while(He.length)}A.__b=function(e){T=null,Fn&&Fn(e)},A.__=function(e,n){e&&n.__k&&n.__k.__m&&(e.__m=n.__k.__m),Wn&&Wn(e,n)},A.__r=function(e){In&&In(e),le=0;var n=(T=e.__c).__H;n&&(Ve==T?T.__h=[]:(n.__h.some(oe),n.__h.some(Qe),le=0),n.__h=[],n.__.some(function(r){r.__N&&(r.__=r.__N),r.u=r.__N=void 0})),Ve=T},A.diffed=function(e){Ln&&Ln(e);var n=e.__c;n&&n.__H&&(n.__H.__h.length&&qn(zn.push(n)),n.__H.__.some(function(r){r.u&&(r.__H=r.u)})),Ve=T=null},A.__c=function(e,n){n.some(function(r){try{r.__h.some(oe),r.__h=r.__h.filter(function(i){return!i.__||Qe(i)})}catch(i){r.__h=[function(){throw i}]}}),Mn&&Mn(e,n)},A.unmount=function(e){Gn&&Gn(e);var n,r,i=e.__c;i&&i.__H&&(i.__H.__.some(function(s){try{if(s.__P&&s.__c){if(r===void 0){for(r=e.__;r&&(!r.__c||!r.__c.__P);)r=r.__;r=r&&r.__c}s.__P=r,qn(He.push(s))}else oe(s)}catch(a){n=a}}),i.__H=void 0,n&&A.__e(n,i.__v))};var Kn=typeof requestAnimationFrame=="function";function Wt(e){var n,r=function(){clearTimeout(i),Kn&&cancelAnimationFrame(n),setTimeout(e)},i=setTimeout(r,35);Kn&&(n=requestAnimationFrame(r))}function qn(e){e!=1&&Pn==A.requestAnimationFrame||((Pn=A.requestAnimationFrame)||Wt)(Gt)}function oe(e){var n=T,r=e.__c;typeof r=="function"&&(e.__c=void 0,r()),T=n}function Qe(e){var n=T;e.__c=e.__(),T=n}function Hn(e,n){return!e||e.length!=n.length||n.some(function(r,i){return!Ue(r,e[i])})}function Qn(e,n){return typeof n=="function"?n(e):n}var ee=class extends Error{constructor(r,i,s={}){super(r);this.code=i;this.extensions=s}code;extensions};function $n(e){let n=e.errors?.[0];if(n)throw new ee(n.message,n.extensions?.code??"",n.extensions);return{data:e.data,revision:e.extensions?.revision??0}}var Ne="answerable-token",Bn=/[#&]token=([\w.-]+)/.exec(location.hash);Bn&&(sessionStorage.setItem(Ne,Bn[1]),history.replaceState(null,"",location.pathname+location.search));var Ee=()=>sessionStorage.getItem(Ne)??"";function jn(e){e?sessionStorage.setItem(Ne,e):sessionStorage.removeItem(Ne)}var Yn=e=>({"Content-Type":"application/json",Accept:e,...Ee()&&{Authorization:`Bearer ${Ee()}`}});async function Se(e,n,r="",i){let s;try{s=await fetch("/graphql",{method:"POST",headers:{...Yn("application/graphql-response+json, application/json;q=0.9"),...r&&{"Answerable-After":r}},body:JSON.stringify({query:e.toString(),variables:n}),signal:i??null})}catch(o){throw i?.aborted?o:new ee(String(o),"NETWORK")}let a=await s.json().catch(()=>{});if(!a)throw new ee(s.statusText,"NETWORK");return $n(a)}function $e(e,n,r,i){let s=new AbortController;return(async()=>{for(let a=1e3;!s.signal.aborted;a=Math.min(2*a,3e4)){try{let o=await fetch("/graphql",{method:"POST",headers:Yn("text/event-stream"),body:JSON.stringify({query:e.toString(),variables:n}),signal:s.signal});if(!o.headers.get("Content-Type")?.startsWith("text/event-stream"))return;i(!0),a=500;let u=o.body.pipeThrough(new TextDecoderStream).getReader();for(let p="";;){let{done:c,value:m}=await u.read();if(c)break;let f=(p+m).split(`

`);p=f.pop();for(let y of f){let d=/^event: next\ndata: (.+)$/m.exec(y);d&&r($n(JSON.parse(d[1])).data)}}}catch(o){if(o instanceof ee&&o.code!=="NETWORK")return}if(s.signal.aborted)return;i(!1),await new Promise(o=>setTimeout(o,a))}})(),()=>s.abort()}var tn={};Rt(tn,{AnsweredFragmentDoc:()=>Bt,ChoicesDocument:()=>Ye,CitedFragmentDoc:()=>qt,DerivedFragmentDoc:()=>$t,GraphChangedDocument:()=>nn,HeadFragmentDoc:()=>zt,LedgerChangedDocument:()=>en,LedgerDocument:()=>pe,LinkFragmentDoc:()=>Kt,NamesDocument:()=>Je,NumbersFragmentDoc:()=>Ht,ObligationsDocument:()=>me,OwingFragmentDoc:()=>Qt,PageFragmentDoc:()=>Ut,RespondentsDocument:()=>je,RowFragmentDoc:()=>Vt,SearchDocument:()=>Xe,TypedDocumentString:()=>E,WhyDocument:()=>Ze});var E=class extends String{__apiType;value;__meta__;constructor(n,r){super(n),this.value=n,this.__meta__=r}toString(){return this.value}},Kt=new E(`
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
}
    `,{fragmentName:"Link"}),qt=new E(`
    fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}
    fragment Link on GraphNode {
  __typename
  id
  displayName
  ... on Recommendation {
    reference
  }
}`,{fragmentName:"Cited"}),zt=new E(`
    fragment Head on GraphNode {
  ...Link
  visibility
  since
  until
  assumption
  sources {
    ...Cited
  }
  statements {
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
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}`,{fragmentName:"Head"}),Vt=new E(`
    fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  debtor {
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
}`,{fragmentName:"Row"}),Ut=new E(`
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
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  debtor {
    ...Link
  }
  subject {
    ...Link
  }
}`,{fragmentName:"Page"}),Ht=new E(`
    fragment Numbers on ObligationConnection {
  totalCount
  totals {
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
    `,{fragmentName:"Numbers"}),Qt=new E(`
    fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    open
    overdue
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
}`,{fragmentName:"Owing"}),Bt=new E(`
    fragment Answered on Response {
  ...Link
  kind
  state
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
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}`,{fragmentName:"Answered"}),$t=new E(`
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
  statements {
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
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
  }
}`,{fragmentName:"Derived"}),pe=new E(`
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
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  debtor {
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
  totals {
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
}`),me=new E(`
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
}
fragment Row on Obligation {
  __typename
  id
  state
  dueOn
  daysOverdue
  assumed
  round
  debtor {
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
}`),je=new E(`
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
}
fragment Owing on StakeholderOwingConnection {
  totalCount
  nodes {
    open
    overdue
    nextDueOn
    stakeholder {
      ...Link
    }
  }
}`),Ye=new E(`
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
}`),Je=new E(`
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
}`),Ze=new E(`
    query Why($id: ID!, $asOf: Date) {
  nodes(ids: [$id], asOf: $asOf) {
    ... on Obligation {
      ...Row
      deadline {
        ...Derived
      }
      because {
        responsibility
        withdrawn
        deadline {
          dueOn
        }
        steps {
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
      holding {
        ...Answered
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
}
fragment Cited on Source {
  page
  paragraph
  quote
  readOn
  document {
    ...Link
    url
    publishedOn
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
  debtor {
    ...Link
  }
  subject {
    ...Link
  }
}
fragment Answered on Response {
  ...Link
  kind
  state
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
  statements {
    property
    value
    reason
    sources {
      ...Cited
    }
  }
}`),Xe=new E(`
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
}`),en=new E(`
    subscription LedgerChanged($filter: ObligationFilter) {
  obligationsChanged(filter: $filter) {
    position
    changes {
      id
    }
  }
}
    `),nn=new E(`
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
    `);function F(e,n,r){let i=e.toString()+JSON.stringify(n),[s,a]=L({key:"",ids:new Set}),[o,u]=L(!0),p=de(i);p.current=i;let c=Un((f="",y)=>{let d=i,g=new AbortController;return Se(e,n,f,g.signal).then(O=>p.current===d&&a(_=>!y||_.key!==d||!_.shown?{key:d,shown:O,ids:new Set}:JSON.stringify(O.data)===JSON.stringify(_.shown.data)?{..._,next:void 0,ids:new Set}:{..._,next:O,ids:new Set([..._.ids,...y])}),O=>g.signal.aborted||p.current!==d||y||a(_=>({key:d,shown:_.key===d?_.shown:void 0,failure:O,ids:new Set}))),()=>g.abort()},[i]);q(()=>c(),[c]);let m=JSON.stringify(r);return q(()=>{if(!r)return;let f=!0,y=(d,g)=>{(!f||g.length)&&c(d,g),f=!1};return r==="graph"?$e(nn,{},({graphChanged:{position:d,nodes:g,removedNodes:O,relationships:_}})=>y(d,[...new Set([...g.map(({id:v})=>v),...O,...g.length?[]:_.map(({from:v})=>v)])]),u):$e(en,{filter:r.ledger},({obligationsChanged:{position:d,changes:g}})=>y(d,g.map(({id:O})=>O)),u)},[m,c]),{data:s.shown?.data,revision:s.shown?.revision??0,failure:s.key===i?s.failure:void 0,busy:s.key!==i,changed:s.key===i&&s.next?Math.max(1,s.ids.size):0,show:()=>a(f=>f.next?{key:f.key,shown:f.next,ids:new Set}:f),reload:()=>{c()},connected:o}}var Re=()=>({path:location.pathname,params:new URLSearchParams(location.search)}),rn=new Set,Jn=()=>rn.forEach(e=>e());addEventListener("popstate",Jn);function z(e,n=!1){history[n?"replaceState":"pushState"](null,"",e),Jn()}function Zn(){let[e,n]=L(Re);return q(()=>{let r=()=>n(Re());return rn.add(r),()=>{rn.delete(r)}},[]),e}addEventListener("click",e=>{let n=e.target instanceof Element?e.target.closest("a"):null;if(!n||e.defaultPrevented||e.button!==0||e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)return;let r=new URL(n.href,location.href);if(r.origin!==location.origin||n.target||n.hasAttribute("download")||!jt(r.pathname)||r.hash)return;e.preventDefault();let i=r.pathname!==location.pathname;z(r.pathname+r.search),i&&scrollTo(0,0)});var jt=e=>e==="/"||e==="/search"||e.startsWith("/n/");function M(e,n={}){let r=new URLSearchParams,i=Re().params;for(let s of["asOf","lang"])i.has(s)&&r.set(s,i.get(s));return Xn(e,r,n)}var S=e=>Xn(location.pathname,Re().params,e);function Xn(e,n,r){for(let[s,a]of Object.entries(r))a?n.set(s,a):n.delete(s);let i=n.toString().replaceAll("%3A",":").replaceAll("%2C",",").replaceAll("%7E","~");return e+(i?`?${i}`:"")}var ne=e=>`/n/${encodeURIComponent(e).replaceAll("%3A",":")}`,te=document.documentElement.dataset.opensOn??"";function P({params:e}){let n=e.get("asOf")??te;return/^\d{4}-\d\d-\d\d$/.test(n)?n:null}var Ae=["OPEN","OVERDUE"],ce=["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"];var nt={theme:"THEME",group:"WORKING_GROUP",month:"MONTH_DUE",round:"ROUND"},G="none",et=25,sn=({params:e})=>{let n=e.get("by");return n==="respondent"||n&&n in nt?n:"theme"};function Te({params:e}){let n=e.get("state");if(n==="ALL")return ce;let r=(n??"").split(",").filter(i=>ce.includes(i));return r.length?r:Ae}function Yt(e){let[n,r]=e.split("-").map(Number);return`${e}-${new Date(Date.UTC(n,r,0)).getUTCDate()}`}function an({params:e},n={}){let r={...n},i=[],s=(o,u,p)=>{let c=e.get(o);c===G?i.push(u):c&&p(c)};s("theme","THEME",o=>r.theme=o),s("group","WORKING_GROUP",o=>r.workingGroup=o),s("round","ROUND",o=>r.round=[o]),s("month","MONTH_DUE",o=>{/^\d{4}-(0[1-9]|1[0-2])$/.test(o)&&(r.dueOn={from:`${o}-01`,to:Yt(o)})});let a=e.get("who");return a&&(r.debtor=a),i.length&&(r.without=i),r}function re(e,n){let r=an(e,n),i=sn(e),s={...r,assumed:!1},a={...r,assumed:!0},o=u=>Math.min(500,Math.max(et,Number(e.params.get(u))||et));return{sourcedScope:s,assumedScope:a,sourced:{...s,states:Te(e)},assumed:{...a,states:Te(e)},late:{...s,states:["OVERDUE"]},by:i==="respondent"?["STATE"]:[nt[i],"STATE"],asOf:P(e),sourcedFirst:o("rows"),assumedFirst:o("assumedRows")}}var tt=e=>String(Math.min(500,e*4));var rt={brand:"Answerable",skip:"انتقل إلى المحتوى",nav:"العروض",language:"اللغة",loading:"جارٍ التحميل…",none:"لا شيء",yes:"نعم","list.comma":"، ",foot:"كل رقم يستند إلى وقائع مؤرخة، وكل واقعة إلى مصدرها. لا يُخزَّن هنا شيء على أنه «متأخر»: بل يُستنتج لليوم الذي تختاره.","foot.graphiql":"اطرح سؤالك بنفسك في GraphiQL",sample:"هذه هي العينة: مبادرة حقيقية من عام 2017 من وثائق علنية. وهي معروضة كما كانت في {day}، وهو يوم من زمنها. {today}","sample.today":"اعرض اليوم بدلًا من ذلك","name.hidden":"بلا اسم هنا ({id})","date.quarter":"الربع {quarter} من {year}","span.both":"من {since} إلى {until}","span.since":"منذ {since}","span.until":"حتى {until}",days:{zero:"بـ {n} يوم",one:"بيوم واحد",two:"بيومين",few:"بـ {n} أيام",many:"بـ {n} يومًا",other:"بـ {n} يوم"},"unit.days":{zero:"{n} يوم",one:"يوم واحد",two:"يومان",few:"{n} أيام",many:"{n} يومًا",other:"{n} يوم"},"unit.weeks":{zero:"{n} أسبوع",one:"أسبوع واحد",two:"أسبوعان",few:"{n} أسابيع",many:"{n} أسبوعًا",other:"{n} أسبوع"},"unit.months":{zero:"{n} شهر",one:"شهر واحد",two:"شهران",few:"{n} أشهر",many:"{n} شهرًا",other:"{n} شهر"},"unit.years":{zero:"{n} سنة",one:"سنة واحدة",two:"سنتان",few:"{n} سنوات",many:"{n} سنة",other:"{n} سنة"},assumption:"افتراض",sources:{zero:"بلا مصدر",one:"مصدر واحد",two:"مصدران",few:"{n} مصادر",many:"{n} مصدرًا",other:"{n} مصدر"},"source.page":"ص {page}","source.open":"فتح","failure.network":"الخادم لا يجيب. هل هو مشغَّل، وهل أنت متصل؟","failure.token":"رمزك غير صالح أو انتهت صلاحيته. سجّل الخروج، أو سجّل الدخول برمز جديد.","failure.notFound":"لا وجود لهذا هنا، أو لا يحق لك رؤيته.","failure.unavailable":"لا يمكن الإجابة الآن. أعد المحاولة بعد قليل.","failure.busy":"الخادم مشغول. أعد المحاولة بعد قليل.","failure.slow":"استغرق الجواب وقتًا طويلًا. اطلب أقل: اختر موضوعًا أو فريق عمل.","failure.other":"لم يجب الخادم عن هذا. وهو يقول:","failure.retry":"أعد المحاولة","live.changed":{zero:"لا تغيير.",one:"تغيير واحد.",two:"تغييران.",few:"{n} تغييرات.",many:"{n} تغييرًا.",other:"{n} تغيير."},"live.show":"اعرض","live.lost":"انقطع الاتصال. ستعيد الصفحة الاتصال من تلقاء نفسها.","board.title":"من عليه الرد","headline.title":"كيف هو الحال","headline.late":{zero:"في {day}، لا رد متأخر ({n})، على {who}.",one:"في {day}، رد واحد متأخر، على {who}.",two:"في {day}، ردان متأخران، على {who}.",few:"في {day}، {n} ردود متأخرة، على {who}.",many:"في {day}، {n} ردًا متأخرًا، على {who}.",other:"في {day}، {n} رد متأخر، على {who}."},"headline.who":{zero:"لا جهة",one:"جهة واحدة",two:"جهتين",few:"{n} جهات",many:"{n} جهة",other:"{n} جهة"},"headline.nobody":"في {day}، لا أحد متأخر بحسب المصادر.","headline.assumed":{zero:"ولا شيء يضاف ({n}) إن صح افتراضنا.",one:"ورد واحد آخر متأخر إن صح افتراضنا.",two:"وردان آخران متأخران إن صح افتراضنا.",few:"و{n} ردود أخرى متأخرة إن صح افتراضنا.",many:"و{n} ردًا آخر متأخرًا إن صح افتراضنا.",other:"و{n} رد آخر متأخر إن صح افتراضنا."},"headline.apart":"معدود على حدة، إن صح افتراضنا","headline.rate":"أُجيب عن {rate} مما طُلب.","headline.median":{zero:"نصف المتأخر تأخر {n} يوم أو أكثر.",one:"نصف المتأخر تأخر يومًا واحدًا أو أكثر.",two:"نصف المتأخر تأخر يومين أو أكثر.",few:"نصف المتأخر تأخر {n} أيام أو أكثر.",many:"نصف المتأخر تأخر {n} يومًا أو أكثر.",other:"نصف المتأخر تأخر {n} يوم أو أكثر."},"filters.title":"تضييق المعروض","filters.theme":"الموضوع","filters.group":"فريق العمل","filters.who":"من عليه الرد","filters.state":"الحالة","filters.asOf":"كما في يوم","filters.today":"اليوم","filters.any":"الكل","filters.all":"كل الحالات","filters.owing":"مستحق: مفتوح أو متأخر","filters.noTheme":"بلا موضوع","filters.noGroup":"خارج فرق العمل","chips.month":"مستحق في {month}","chips.noMonth":"بلا موعد","chips.round":"الجولة {round}","chips.noRound":"بلا جولة","chips.assumed":"ما يستند إلى افتراض فقط","chips.sourced":"ما تقوله المصادر فقط","chips.remove":"إزالة","groups.title":"بحسب المجموعة والحالة","groups.by":"التجميع بحسب","groups.theme":"الموضوع","groups.respondent":"من عليه الرد","groups.group":"فريق العمل","groups.month":"شهر الاستحقاق","groups.round":"الجولة","groups.total":"المجموع","groups.none":"لم يُطلب هنا شيء.","groups.next":"الموعد التالي","groups.overlapping":"ما له عدة مواضيع أو فرق يُعد في سطر كل منها.","groups.count":{zero:"{group}، {state}: {n}",one:"{group}، {state}: {n}",two:"{group}، {state}: {n}",few:"{group}، {state}: {n}",many:"{group}، {state}: {n}",other:"{group}، {state}: {n}"},"groups.countAssumed":{zero:"{group}، {state}، بافتراض: {n}",one:"{group}، {state}، بافتراض: {n}",two:"{group}، {state}، بافتراض: {n}",few:"{group}، {state}، بافتراض: {n}",many:"{group}، {state}، بافتراض: {n}",other:"{group}، {state}، بافتراض: {n}"},"groups.more":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: اختر موضوعًا أو فريق عمل.",two:"اثنان آخران غير معروضين: اختر موضوعًا أو فريق عمل.",few:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",many:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل.",other:"{n} أخرى غير معروضة: اختر موضوعًا أو فريق عمل."},"list.owed":"المستحق من الردود","list.all":"كل الحالات","list.or":" أو ","list.who":"من","list.what":"عليه الرد على","list.due":"الموعد","list.state":"الحالة","list.round":"الجولة","list.daysLate":"أيام التأخير","list.rests":"يستند إلى","list.restsAssumed":"افتراض","list.restsSourced":"مصادر","list.link":"الرابط","list.noDue":"بلا موعد","list.none":"لا شيء هنا.","list.noneSourced":"لا شيء هنا بحسب المصادر.","list.assumed":{zero:"لا شيء يستند إلى افتراض ({n})",one:"واحد يستند إلى افتراض",two:"اثنان يستندان إلى افتراض",few:"{n} تستند إلى افتراض",many:"{n} تستند إلى افتراض",other:"{n} تستند إلى افتراض"},"list.assumedHint":"لا تقول المصادر إن هذه الردود مستحقة. وهي مستحقة إن صح اختيار قام به واضعو هذا المخطط. ولا تدخل في أي عدد للمتأخرين.","list.more":{zero:"لا مزيد ({n})",one:"اعرض واحدًا آخر",two:"اعرض اثنين آخرين",few:"اعرض المزيد (بقي {n})",many:"اعرض المزيد (بقي {n})",other:"اعرض المزيد (بقي {n})"},"list.tooMany":{zero:"لا شيء آخر ({n}).",one:"واحد آخر غير معروض: ضيّق القائمة.",two:"اثنان آخران غير معروضين: ضيّق القائمة.",few:"{n} أخرى غير معروضة: ضيّق القائمة.",many:"{n} أخرى غير معروضة: ضيّق القائمة.",other:"{n} أخرى غير معروضة: ضيّق القائمة."},"state.OPEN":"مفتوح","state.OVERDUE":"متأخر","state.ANSWERED":"تم الرد","state.ANSWERED_LATE":"تم الرد متأخرًا","state.WITHDRAWN":"مسحوب","state.NOT_REQUIRED":"للعلم","why.show":"لماذا؟","why.hide":"إغلاق","why.showOf":"لماذا؟ {who}، {what}","why.hideOf":"إغلاق الأسباب: {who}، {what}","why.title":"لماذا هذا مستحق","why.gone":"لم يعد هذا مستحقًا.","why.because":{zero:"لماذا",one:"لماذا",two:"لماذا: سببان",few:"لماذا: {n} أسباب",many:"لماذا: {n} سببًا",other:"لماذا: {n} سبب"},"why.assumed":"هذا يستند إلى افتراض: ومن دونه لا يستحق هنا شيء.","why.deadline":"حتى متى","why.noDeadline":"لا شيء يحدد موعدًا، فلا يتأخر أبدًا.","why.round":"طُلب في الجولة {round}.","why.answers":"ما الذي أُجيب به","why.noAnswers":"لم يُسجَّل أي رد.","why.write":"إلى من يُكتب","why.withdrawn":"سُحب الطلب.","why.alone":"هذا السبب وحده يعطي {day}.","way.about":"يتناول","way.themeOf":"هو موضوع","way.partOf":"جزء من","way.hasPart":"من أجزائه","way.addressedTo":"وُجِّه إلى","way.askedBy":"تلقى الطلب في","way.memberOf":"عضو في","way.hasMember":"من أعضائه","way.succeededBy":"خلفه","way.succeeds":"يخلف","way.other":"متصل بـ","way.withdrawnOn":"سُحب في {day}","deadline.agreed":"الموعد المتفق عليه عند الطلب ({asked}).","deadline.within":"{period} بعد الطلب ({asked})، كما اتُّفق.","deadline.review":"اليوم الأخير من المراجعة «{review}» ({on})، وهي الأولى بعد الطلب ({asked}). ولم يُتفق على موعد ولا مدة.","deadline.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"response.by":"قدمه {who}","response.for":"نيابة عن {who}","response.retracted":"سُحب في {day}","responsibility.ITSELF":"على المخاطَب نفسه الرد.","responsibility.EACH_MEMBER":"على كل عضو كان في المجموعة في ذلك اليوم الرد.","responsibility.ANY_MEMBER":"يكفي رد أي عضو.","responsibility.NOT_REQUIRED":"أُرسل للعلم: لا يُطلب رد.","node.missing":"غير موجود","node.missingHint":"لا وجود لـ {id} في هذا اليوم، أو لا يحق لك رؤيته.","node.owes":"ما عليه من ردود وما رد عليه","node.asked":"من سُئل، وبماذا أجاب","node.inScope":"المستحق في نطاقه","node.related":"الصلات","node.all":"اعرض الكل","node.fewer":"اعرض أقل","node.more":{zero:"لا مزيد ({n})",one:"وواحد آخر",two:"واثنان آخران",few:"و{n} أخرى",many:"و{n} أخرى",other:"و{n} أخرى"},"node.others":{zero:"لا مصادر أخرى ({n})",one:"مصدر آخر يقول غير ذلك",two:"مصدران آخران يقولان غير ذلك",few:"مصادر أخرى تقول غير ذلك ({n})",many:"مصادر أخرى تقول غير ذلك ({n})",other:"مصادر أخرى تقول غير ذلك ({n})"},"node.printed":"كما في {day}","node.printedToday":"كما في اليوم","fact.focalPoint":"جهة الاتصال","fact.representing":"نيابة عن {who}","fact.addressedOn":"طُلب في {day}","fact.dueOn":"مستحق في {day}","fact.withdrawnOn":"سُحب في {day}","fact.on":"في {day}","fact.respondWithin":"الرد خلال {period}","property.aliases":"أسماء أخرى","property.abbreviation":"الاختصار","property.kind":"النوع","property.country":"البلد","property.summary":"الملخص","property.status":"الوضع","property.pilot":"تجريبي","property.text":"النص","property.agreedOn":"اتُّفق في","property.issuedOn":"صدر في","property.publishedOn":"نُشر في","property.language":"اللغة","property.url":"العنوان","property.pages":"الصفحات","property.on":"متى","property.days":"الأيام","property.place":"المكان","property.roleTitle":"الصفة","property.contact":"الاتصال","property.state":"الحالة","property.submittedOn":"قُدم في","property.retractedOn":"سُحب في","property.time":"الفترة","property.visibility":"يراه","label.ACTION_POINT":"نقطة عمل","label.DOCUMENT":"وثيقة","label.INITIATIVE":"مبادرة","label.MEETING":"اجتماع","label.ORGANIZATION":"منظمة","label.OUTCOME":"نتيجة","label.PERSON":"شخص","label.RECOMMENDATION":"توصية","label.RESPONSE":"رد","label.STAKEHOLDER_GROUP":"مجموعة جهات","label.THEME":"موضوع","label.WORKING_GROUP":"فريق عمل","organizationKind.GOVERNMENT":"حكومة","organizationKind.MINISTRY":"وزارة","organizationKind.POLICE":"شرطة","organizationKind.MULTILATERAL":"متعددة الأطراف","organizationKind.CIVIL_SOCIETY":"مجتمع مدني","organizationKind.RESEARCH":"بحوث","organizationKind.NETWORK":"شبكة","organizationKind.OTHER":"غير ذلك","documentKind.CONCEPT_NOTE":"مذكرة مفاهيمية","documentKind.BRIEF":"موجز","documentKind.REPORT":"تقرير","documentKind.WORKING_PAPER":"ورقة عمل","documentKind.AGENDA":"جدول أعمال","documentKind.SUMMARY":"ملخص","documentKind.CASE_STUDY":"دراسة حالة","documentKind.ACTION_PLAN":"خطة عمل","documentKind.OTHER":"غير ذلك","meetingKind.PLANNING":"تخطيط","meetingKind.MEETING":"اجتماع","meetingKind.WORKSHOP":"ورشة","meetingKind.OUTREACH":"توعية","meetingKind.EVENT":"فعالية","meetingKind.REVIEW":"مراجعة","meetingKind.CONVENING":"لقاء عام","meetingKind.SESSION":"جلسة","meetingStatus.PLANNED":"مخطط له","meetingStatus.HELD":"عُقد","meetingStatus.CANCELLED":"أُلغي","memberStatus.PROPOSED":"مقترح","memberStatus.INVITED":"مدعو","memberStatus.CONFIRMED":"مؤكد","memberStatus.ATTENDED":"حضر","memberStatus.DECLINED":"اعتذر","groupStatus.PLANNED":"مخطط له","groupStatus.ACTIVE":"نشط","groupStatus.CLOSED":"مغلق","visibility.PUBLIC":"الجميع","visibility.PARTNER":"الشركاء","visibility.MEMBER":"الأعضاء","visibility.SECRETARIAT":"الأمانة","responseKind.ACCEPTED":"مقبول","responseKind.PARTLY_ACCEPTED":"مقبول جزئيًا","responseKind.REJECTED":"مرفوض","responseKind.NOTED":"أُحيط علمًا","responseKind.HOLDING":"رد مؤقت","responseState.DRAFT":"مسودة","responseState.SUBMITTED":"مقدَّم","responseState.RETRACTED":"مسحوب","related.actionPoints":"نقاط العمل","related.addressed":"ما طُلب منه","related.addressees":"من سُئل","related.affiliates":"العاملون فيها","related.affiliations":"يعمل لدى","related.agreed":"ما اتُّفق عليه فيه","related.agreedAt":"اتُّفق عليه في","related.answers":"يرد على","related.conveners":"يعقده","related.convenes":"يعقد","related.coordinates":"ينسق","related.coordinators":"ينسقه","related.discussed":"على جدول الأعمال","related.discussedAt":"نوقش في","related.discussedDocuments":"وثائق جدول الأعمال","related.documents":"الوثائق","related.heldBy":"عقده","related.hosted":"اجتماعات استضافها","related.hosts":"استضافه","related.implements":"ينفذ","related.informedByDocuments":"تغذيه هذه الوثائق","related.informedByMeetings":"تغذيه هذه الاجتماعات","related.informedByWorkingGroups":"تغذيه فرق العمل هذه","related.informs":"يغذي","related.issuedDocuments":"وثائق أصدرها","related.issuedRecommendations":"توصيات أصدرها","related.issuers":"أصدره","related.leaders":"يقوده","related.leads":"يقود","related.meetings":"الاجتماعات","related.memberOf":"عضو في","related.members":"الأعضاء","related.onBehalfOf":"نيابة عن","related.outcomes":"النتائج المنشودة","related.partOf":"جزء من","related.participants":"من دُعي ومن حضر","related.participatesIn":"اجتماعات شارك فيها","related.parts":"الأجزاء","related.predecessors":"السلف","related.publishedDocuments":"وثائق نشرها","related.publishedRecommendations":"توصيات نشرها","related.publishers":"نشره","related.recommendations":"التوصيات","related.recorded":"ما تسجله","related.recordedIn":"مسجل في","related.responses":"الردود","related.responsesOnBehalf":"ردود باسمه","related.reviewed":"ما روجع فيه","related.reviews":"روجع في","related.submitted":"ردود قدمها","related.submittedBy":"قدمه","related.successors":"الخلف","related.supporters":"يدعمه","related.supports":"يدعم","related.themes":"المواضيع","related.translationOf":"ترجمة","related.translations":"الترجمات","related.workedOnBy":"من يعمل عليه","related.workingGroups":"فرق العمل","related.worksOn":"يعمل على","search.title":"بحث","search.box":"ابحث في الأسماء والنصوص","search.go":"ابحث","search.all":"الكل","search.facets":"أنواع النتائج","search.none":"لم يُعثر على شيء.","search.hint":'يجب أن ترد كل الكلمات بأي من صيغها. ويعمل أيضًا: "عبارة" بين علامتي تنصيص، وOR، و-بدون، وبداية*.',share:"مشاركة","share.link":"نسخ الرابط","share.csv":"نسخ بصيغة CSV","share.markdown":"نسخ بصيغة Markdown","share.query":"نسخ استعلام GraphQL","share.variables":"المتغيرات، ورابط يفتحه:","share.graphiql":"فتح في GraphiQL","share.print":"طباعة","share.copied":"نُسخ.","share.failed":"لم يُنسخ: {why}",signIn:"تسجيل الدخول","signIn.signedIn":"مسجَّل","signIn.as":"أنت {who}: {role}، الاطلاع {clearance}.","signIn.out":"تسجيل الخروج","signIn.token":"الرمز","signIn.hint":"تعطيك الأمانة رمزًا. ويُحفظ في هذا اللسان فقط.","signIn.go":"دخول"};var on={brand:"Answerable",skip:"Skip to the content",nav:"Views",language:"Language",loading:"Loading…",none:"none",yes:"yes","list.comma":", ",foot:"Every number rests on dated facts, and every fact on its source. Nothing here is stored as “late”: it is derived for the day you choose.","foot.graphiql":"Ask your own question in GraphiQL",sample:"This is the sample: a real initiative of 2017, from public documents. It is shown as of {day}, a day of its own time. {today}","sample.today":"Show today instead","name.hidden":"Not named here ({id})","date.quarter":"Q{quarter} {year}","span.both":"{since} to {until}","span.since":"since {since}","span.until":"until {until}",days:{one:"by {n} day",other:"by {n} days"},"unit.days":{one:"{n} day",other:"{n} days"},"unit.weeks":{one:"{n} week",other:"{n} weeks"},"unit.months":{one:"{n} month",other:"{n} months"},"unit.years":{one:"{n} year",other:"{n} years"},assumption:"Assumption",sources:{one:"Source",other:"{n} sources"},"source.page":"p. {page}","source.open":"open","failure.network":"The server does not answer. Is it running, and are you connected?","failure.token":"Your token is not valid, or no longer. Sign out, or sign in with a new one.","failure.notFound":"There is no such thing here, or you may not see it.","failure.unavailable":"This cannot be answered just now. Try again in a moment.","failure.busy":"The server is busy. Try again in a moment.","failure.slow":"The answer took too long. Ask for less: choose a theme or a working group.","failure.other":"The server did not answer this. It says:","failure.retry":"Try again","live.changed":{one:"{n} changed.",other:"{n} changed."},"live.show":"Show","live.lost":"The connection is lost. The page connects again by itself.","board.title":"Who owes an answer","headline.title":"How it stands","headline.late":{one:"On {day}, {n} answer is late, owed by {who}.",other:"On {day}, {n} answers are late, owed by {who}."},"headline.who":{one:"{n} stakeholder",other:"{n} stakeholders"},"headline.nobody":"On {day}, nobody is late as far as the sources say.","headline.assumed":{one:"{n} more would be late, if what we assume is right.",other:"{n} more would be late, if what we assume is right."},"headline.apart":"Counted apart, if what we assume is right","headline.rate":"{rate} of what was asked has been answered.","headline.median":{one:"Half of what is late is late by {n} day or more.",other:"Half of what is late is late by {n} days or more."},"filters.title":"Narrow what is shown","filters.theme":"Theme","filters.group":"Working group","filters.who":"Who owes","filters.state":"State","filters.asOf":"As of","filters.today":"Today","filters.any":"any","filters.all":"all states","filters.owing":"owed: open or late","filters.noTheme":"without a theme","filters.noGroup":"of no working group","chips.month":"due in {month}","chips.noMonth":"without a due date","chips.round":"round {round}","chips.noRound":"without a round","chips.assumed":"only what rests on an assumption","chips.sourced":"only what the sources say","chips.remove":"remove","groups.title":"By group and state","groups.by":"Group by","groups.theme":"Theme","groups.respondent":"Who owes","groups.group":"Working group","groups.month":"Month due","groups.round":"Round","groups.total":"All","groups.none":"Nothing was asked here.","groups.next":"Next due","groups.overlapping":"What has several themes or groups counts in the row of each.","groups.count":{one:"{group}, {state}: {n}",other:"{group}, {state}: {n}"},"groups.countAssumed":{one:"{group}, {state}, on an assumption: {n}",other:"{group}, {state}, on an assumption: {n}"},"groups.more":{one:"{n} more is not shown: choose a theme or a working group.",other:"{n} more are not shown: choose a theme or a working group."},"list.owed":"What is owed","list.all":"All states","list.or":" or ","list.who":"Who","list.what":"Owes an answer to","list.due":"Due","list.state":"State","list.round":"Round","list.daysLate":"Days late","list.rests":"Rests on","list.restsAssumed":"an assumption","list.restsSourced":"sources","list.link":"Link","list.noDue":"no date","list.none":"Nothing here.","list.noneSourced":"Nothing here, as far as the sources say.","list.assumed":{one:"{n} rests on an assumption",other:"{n} rest on an assumption"},"list.assumedHint":"The sources do not say that these are owed. They are, if a choice that the authors of this graph made is right. They are in no number of who is late.","list.more":{one:"Show {n} more",other:"Show more ({n} left)"},"list.tooMany":{one:"{n} more is not shown: narrow the list.",other:"{n} more are not shown: narrow the list."},"state.OPEN":"Open","state.OVERDUE":"Late","state.ANSWERED":"Answered","state.ANSWERED_LATE":"Answered late","state.WITHDRAWN":"Withdrawn","state.NOT_REQUIRED":"For information","why.show":"Why?","why.hide":"Close","why.showOf":"Why? {who}, {what}","why.hideOf":"Close the reasons: {who}, {what}","why.title":"Why this is owed","why.gone":"This is no longer owed.","why.because":{one:"Why",other:"Why: {n} reasons"},"why.assumed":"This rests on an assumption: without it, nothing would be owed here.","why.deadline":"Until when","why.noDeadline":"Nothing fixes a date, so it is never late.","why.round":"Asked in round {round}.","why.answers":"What was answered","why.noAnswers":"No answer is recorded.","why.write":"Whom to write to","why.withdrawn":"The request is withdrawn.","why.alone":"This reason alone would give {day}.","way.about":"is about","way.themeOf":"is the theme of","way.partOf":"is part of","way.hasPart":"has the part","way.addressedTo":"was addressed to","way.askedBy":"was asked by","way.memberOf":"is a member of","way.hasMember":"has the member","way.succeededBy":"was succeeded by","way.succeeds":"succeeds","way.other":"is connected to","way.withdrawnOn":"withdrawn on {day}","deadline.agreed":"The date that was agreed when it was asked ({asked}).","deadline.within":"{period} after it was asked ({asked}), as was agreed.","deadline.review":"The last day of the review “{review}” ({on}), the first after it was asked ({asked}). No date or period was agreed.","deadline.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"response.by":"Submitted by {who}","response.for":"For {who}","response.retracted":"retracted {day}","responsibility.ITSELF":"The addressee itself owes the answer.","responsibility.EACH_MEMBER":"Each member that the group had on that day owes an answer.","responsibility.ANY_MEMBER":"The answer of any member is enough.","responsibility.NOT_REQUIRED":"Sent for information: no answer is asked for.","node.missing":"Not found","node.missingHint":"There is no {id} on this day, or you may not see it.","node.owes":"What it owes and has answered","node.asked":"Who was asked, and what they answered","node.inScope":"What is owed in its scope","node.related":"Related","node.all":"Show all","node.fewer":"Show fewer","node.more":{one:"and {n} more",other:"and {n} more"},"node.others":{one:"Another source says otherwise",other:"Other sources say otherwise ({n})"},"node.printed":"As of {day}","node.printedToday":"As of today","fact.focalPoint":"focal point","fact.representing":"for {who}","fact.addressedOn":"asked {day}","fact.dueOn":"due {day}","fact.withdrawnOn":"withdrawn {day}","fact.on":"on {day}","fact.respondWithin":"answer within {period}","property.aliases":"Also called","property.abbreviation":"Abbreviation","property.kind":"Kind","property.country":"Country","property.summary":"Summary","property.status":"Status","property.pilot":"Pilot","property.text":"Text","property.agreedOn":"Agreed","property.issuedOn":"Issued","property.publishedOn":"Published","property.language":"Language","property.url":"Address","property.pages":"Pages","property.on":"When","property.days":"Days","property.place":"Place","property.roleTitle":"Role","property.contact":"Contact","property.state":"State","property.submittedOn":"Submitted","property.retractedOn":"Retracted","property.time":"Time","property.visibility":"Seen from","label.ACTION_POINT":"Action point","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Meeting","label.ORGANIZATION":"Organization","label.OUTCOME":"Outcome","label.PERSON":"Person","label.RECOMMENDATION":"Recommendation","label.RESPONSE":"Response","label.STAKEHOLDER_GROUP":"Group of stakeholders","label.THEME":"Theme","label.WORKING_GROUP":"Working group","organizationKind.GOVERNMENT":"Government","organizationKind.MINISTRY":"Ministry","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilateral","organizationKind.CIVIL_SOCIETY":"Civil society","organizationKind.RESEARCH":"Research","organizationKind.NETWORK":"Network","organizationKind.OTHER":"Other","documentKind.CONCEPT_NOTE":"Concept note","documentKind.BRIEF":"Brief","documentKind.REPORT":"Report","documentKind.WORKING_PAPER":"Working paper","documentKind.AGENDA":"Agenda","documentKind.SUMMARY":"Summary","documentKind.CASE_STUDY":"Case study","documentKind.ACTION_PLAN":"Action plan","documentKind.OTHER":"Other","meetingKind.PLANNING":"Planning","meetingKind.MEETING":"Meeting","meetingKind.WORKSHOP":"Workshop","meetingKind.OUTREACH":"Outreach","meetingKind.EVENT":"Event","meetingKind.REVIEW":"Review","meetingKind.CONVENING":"Convening","meetingKind.SESSION":"Session","meetingStatus.PLANNED":"Planned","meetingStatus.HELD":"Held","meetingStatus.CANCELLED":"Cancelled","memberStatus.PROPOSED":"proposed","memberStatus.INVITED":"invited","memberStatus.CONFIRMED":"confirmed","memberStatus.ATTENDED":"attended","memberStatus.DECLINED":"declined","groupStatus.PLANNED":"Planned","groupStatus.ACTIVE":"Active","groupStatus.CLOSED":"Closed","visibility.PUBLIC":"Everybody","visibility.PARTNER":"Partners","visibility.MEMBER":"Members","visibility.SECRETARIAT":"The secretariat","responseKind.ACCEPTED":"Accepted","responseKind.PARTLY_ACCEPTED":"Partly accepted","responseKind.REJECTED":"Rejected","responseKind.NOTED":"Noted","responseKind.HOLDING":"Holding reply","responseState.DRAFT":"Draft","responseState.SUBMITTED":"Submitted","responseState.RETRACTED":"Retracted","related.actionPoints":"Action points","related.addressed":"Asked","related.addressees":"Who was asked","related.affiliates":"People who work there","related.affiliations":"Works for","related.agreed":"Agreed there","related.agreedAt":"Agreed at","related.answers":"Answers","related.conveners":"Convened by","related.convenes":"Convenes","related.coordinates":"Coordinates","related.coordinators":"Coordinated by","related.discussed":"On the agenda","related.discussedAt":"Discussed at","related.discussedDocuments":"Documents on the agenda","related.documents":"Documents","related.heldBy":"Held by","related.hosted":"Hosted meetings","related.hosts":"Hosted by","related.implements":"Implements","related.informedByDocuments":"Informed by documents","related.informedByMeetings":"Informed by meetings","related.informedByWorkingGroups":"Informed by working groups","related.informs":"Informs","related.issuedDocuments":"Documents issued","related.issuedRecommendations":"Recommendations issued","related.issuers":"Issued by","related.leaders":"Led by","related.leads":"Leads","related.meetings":"Meetings","related.memberOf":"Member of","related.members":"Members","related.onBehalfOf":"For","related.outcomes":"Outcomes aimed at","related.partOf":"Part of","related.participants":"Who was invited, and who came","related.participatesIn":"Meetings attended","related.parts":"Parts","related.predecessors":"Preceded by","related.publishedDocuments":"Documents published","related.publishedRecommendations":"Recommendations published","related.publishers":"Published by","related.recommendations":"Recommendations","related.recorded":"What it records","related.recordedIn":"Recorded in","related.responses":"Answers","related.responsesOnBehalf":"Answers given for it","related.reviewed":"Reviewed there","related.reviews":"Reviewed at","related.submitted":"Answers submitted","related.submittedBy":"Submitted by","related.successors":"Succeeded by","related.supporters":"Supported by","related.supports":"Supports","related.themes":"Themes","related.translationOf":"Translation of","related.translations":"Translations","related.workedOnBy":"Who works on it","related.workingGroups":"Working groups","related.worksOn":"Works on","search.title":"Search","search.box":"Search names and texts","search.go":"Search","search.all":"All","search.facets":"Kinds of results","search.none":"Nothing was found.","search.hint":"All words must match, in any of their forms. “A phrase” in quotes, OR, -without and begin* work too.",share:"Share","share.link":"Copy the link","share.csv":"Copy as CSV","share.markdown":"Copy as Markdown","share.query":"Copy the GraphQL query","share.variables":"Variables, and a link that opens it:","share.graphiql":"Open in GraphiQL","share.print":"Print","share.copied":"Copied.","share.failed":"Not copied: {why}",signIn:"Sign in","signIn.signedIn":"Signed in","signIn.as":"You are {who}: {role}, clearance {clearance}.","signIn.out":"Sign out","signIn.token":"Token","signIn.hint":"The secretariat gives you a token. It is kept in this tab only.","signIn.go":"Sign in"};var it={brand:"Answerable",skip:"Aller au contenu",nav:"Vues",language:"Langue",loading:"Chargement…",none:"aucun",yes:"oui","list.comma":", ",foot:"Chaque nombre repose sur des faits datés, et chaque fait sur sa source. Rien n’est enregistré comme « en retard » : c’est calculé pour le jour que vous choisissez.","foot.graphiql":"Posez votre propre question dans GraphiQL",sample:"Ceci est l’exemple : une initiative réelle de 2017, d’après des documents publics. Elle est montrée au {day}, un jour de son époque. {today}","sample.today":"Montrer aujourd’hui","name.hidden":"Sans nom ici ({id})","date.quarter":"T{quarter} {year}","span.both":"de {since} à {until}","span.since":"depuis {since}","span.until":"jusqu’à {until}",days:{one:"de {n} jour",many:"de {n} jours",other:"de {n} jours"},"unit.days":{one:"{n} jour",many:"{n} jours",other:"{n} jours"},"unit.weeks":{one:"{n} semaine",many:"{n} semaines",other:"{n} semaines"},"unit.months":{one:"{n} mois",many:"{n} mois",other:"{n} mois"},"unit.years":{one:"{n} an",many:"{n} ans",other:"{n} ans"},assumption:"Hypothèse",sources:{one:"Source",many:"{n} sources",other:"{n} sources"},"source.page":"p. {page}","source.open":"ouvrir","failure.network":"Le serveur ne répond pas. Est-il en marche, et êtes-vous connecté ?","failure.token":"Votre jeton n’est pas ou plus valable. Déconnectez-vous, ou connectez-vous avec un nouveau.","failure.notFound":"Cela n’existe pas ici, ou vous ne pouvez pas le voir.","failure.unavailable":"Pas de réponse possible pour l’instant. Réessayez dans un moment.","failure.busy":"Le serveur est occupé. Réessayez dans un moment.","failure.slow":"La réponse a pris trop de temps. Demandez moins : choisissez un thème ou un groupe de travail.","failure.other":"Le serveur n’a pas répondu à cette question. Il dit :","failure.retry":"Réessayer","live.changed":{one:"{n} changement.",many:"{n} changements.",other:"{n} changements."},"live.show":"Montrer","live.lost":"La connexion est perdue. La page se reconnecte d’elle-même.","board.title":"Qui doit une réponse","headline.title":"Où l’on en est","headline.late":{one:"Au {day}, {n} réponse est en retard, due par {who}.",many:"Au {day}, {n} réponses sont en retard, dues par {who}.",other:"Au {day}, {n} réponses sont en retard, dues par {who}."},"headline.who":{one:"{n} partie prenante",many:"{n} parties prenantes",other:"{n} parties prenantes"},"headline.nobody":"Au {day}, personne n’est en retard d’après les sources.","headline.assumed":{one:"{n} de plus serait en retard, si notre hypothèse est juste.",many:"{n} de plus seraient en retard, si nos hypothèses sont justes.",other:"{n} de plus seraient en retard, si nos hypothèses sont justes."},"headline.apart":"Compté à part, si nos hypothèses sont justes","headline.rate":"{rate} de ce qui a été demandé a reçu une réponse.","headline.median":{one:"La moitié des retards est d’au moins {n} jour.",many:"La moitié des retards est d’au moins {n} jours.",other:"La moitié des retards est d’au moins {n} jours."},"filters.title":"Restreindre ce qui est montré","filters.theme":"Thème","filters.group":"Groupe de travail","filters.who":"Qui doit","filters.state":"État","filters.asOf":"Au","filters.today":"Aujourd’hui","filters.any":"tous","filters.all":"tous les états","filters.owing":"dû : en cours ou en retard","filters.noTheme":"sans thème","filters.noGroup":"hors des groupes de travail","chips.month":"dû en {month}","chips.noMonth":"sans échéance","chips.round":"cycle {round}","chips.noRound":"sans cycle","chips.assumed":"seulement ce qui repose sur une hypothèse","chips.sourced":"seulement ce que disent les sources","chips.remove":"retirer","groups.title":"Par groupe et par état","groups.by":"Grouper par","groups.theme":"Thème","groups.respondent":"Qui doit","groups.group":"Groupe de travail","groups.month":"Mois d’échéance","groups.round":"Cycle","groups.total":"Total","groups.none":"Rien n’a été demandé ici.","groups.next":"Prochaine échéance","groups.overlapping":"Ce qui a plusieurs thèmes ou groupes compte dans la ligne de chacun.","groups.count":{one:"{group}, {state} : {n}",many:"{group}, {state} : {n}",other:"{group}, {state} : {n}"},"groups.countAssumed":{one:"{group}, {state}, par hypothèse : {n}",many:"{group}, {state}, par hypothèse : {n}",other:"{group}, {state}, par hypothèse : {n}"},"groups.more":{one:"{n} autre n’est pas montré : choisissez un thème ou un groupe de travail.",many:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail.",other:"{n} autres ne sont pas montrés : choisissez un thème ou un groupe de travail."},"list.owed":"Ce qui est dû","list.all":"Tous les états","list.or":" ou ","list.who":"Qui","list.what":"Doit une réponse à","list.due":"Échéance","list.state":"État","list.round":"Cycle","list.daysLate":"Jours de retard","list.rests":"Repose sur","list.restsAssumed":"une hypothèse","list.restsSourced":"des sources","list.link":"Lien","list.noDue":"sans date","list.none":"Rien ici.","list.noneSourced":"Rien ici, d’après les sources.","list.assumed":{one:"{n} repose sur une hypothèse",many:"{n} reposent sur une hypothèse",other:"{n} reposent sur une hypothèse"},"list.assumedHint":"Les sources ne disent pas que ces réponses sont dues. Elles le sont si un choix des auteurs de ce graphe est juste. Elles n’entrent dans aucun nombre de retards.","list.more":{one:"En montrer {n} de plus",many:"En montrer plus ({n} restent)",other:"En montrer plus ({n} restent)"},"list.tooMany":{one:"{n} autre n’est pas montré : restreignez la liste.",many:"{n} autres ne sont pas montrés : restreignez la liste.",other:"{n} autres ne sont pas montrés : restreignez la liste."},"state.OPEN":"En cours","state.OVERDUE":"En retard","state.ANSWERED":"Répondu","state.ANSWERED_LATE":"Répondu en retard","state.WITHDRAWN":"Retiré","state.NOT_REQUIRED":"Pour information","why.show":"Pourquoi ?","why.hide":"Fermer","why.showOf":"Pourquoi ? {who}, {what}","why.hideOf":"Fermer les raisons : {who}, {what}","why.title":"Pourquoi c’est dû","why.gone":"Ceci n’est plus dû.","why.because":{one:"Pourquoi",many:"Pourquoi : {n} raisons",other:"Pourquoi : {n} raisons"},"why.assumed":"Ceci repose sur une hypothèse : sans elle, rien ne serait dû ici.","why.deadline":"Jusqu’à quand","why.noDeadline":"Rien ne fixe de date : ce n’est donc jamais en retard.","why.round":"Demandé au cycle {round}.","why.answers":"Ce qui a été répondu","why.noAnswers":"Aucune réponse n’est enregistrée.","why.write":"À qui écrire","why.withdrawn":"La demande est retirée.","why.alone":"Cette raison seule donnerait le {day}.","way.about":"porte sur","way.themeOf":"est le thème de","way.partOf":"fait partie de","way.hasPart":"comprend","way.addressedTo":"a été adressé à","way.askedBy":"a été saisi par","way.memberOf":"est membre de","way.hasMember":"a pour membre","way.succeededBy":"a pour successeur","way.succeeds":"succède à","way.other":"est lié à","way.withdrawnOn":"retiré le {day}","deadline.agreed":"La date convenue lors de la demande ({asked}).","deadline.within":"{period} après la demande ({asked}), comme convenu.","deadline.review":"Le dernier jour de la revue « {review} » ({on}), la première après la demande ({asked}). Ni date ni délai n’a été convenu.","deadline.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"response.by":"Soumis par {who}","response.for":"Pour {who}","response.retracted":"rétracté le {day}","responsibility.ITSELF":"Le destinataire lui-même doit la réponse.","responsibility.EACH_MEMBER":"Chaque membre que le groupe avait ce jour-là doit une réponse.","responsibility.ANY_MEMBER":"La réponse d’un seul membre suffit.","responsibility.NOT_REQUIRED":"Envoyé pour information : aucune réponse n’est demandée.","node.missing":"Introuvable","node.missingHint":"Il n’y a pas de {id} ce jour-là, ou vous ne pouvez pas le voir.","node.owes":"Ce qu’il doit et ce qu’il a répondu","node.asked":"À qui on l’a demandé, et les réponses","node.inScope":"Ce qui est dû dans son domaine","node.related":"Liens","node.all":"Tout montrer","node.fewer":"Montrer moins","node.more":{one:"et {n} autre",many:"et {n} autres",other:"et {n} autres"},"node.others":{one:"Une autre source dit autre chose",many:"D’autres sources disent autre chose ({n})",other:"D’autres sources disent autre chose ({n})"},"node.printed":"Au {day}","node.printedToday":"À ce jour","fact.focalPoint":"point focal","fact.representing":"pour {who}","fact.addressedOn":"demandé {day}","fact.dueOn":"échéance {day}","fact.withdrawnOn":"retiré {day}","fact.on":"le {day}","fact.respondWithin":"réponse sous {period}","property.aliases":"Aussi appelé","property.abbreviation":"Sigle","property.kind":"Genre","property.country":"Pays","property.summary":"Résumé","property.status":"Statut","property.pilot":"Pilote","property.text":"Texte","property.agreedOn":"Convenu","property.issuedOn":"Émis","property.publishedOn":"Publié","property.language":"Langue","property.url":"Adresse","property.pages":"Pages","property.on":"Quand","property.days":"Jours","property.place":"Lieu","property.roleTitle":"Fonction","property.contact":"Contact","property.state":"État","property.submittedOn":"Soumis","property.retractedOn":"Rétracté","property.time":"Période","property.visibility":"Visible par","label.ACTION_POINT":"Point d’action","label.DOCUMENT":"Document","label.INITIATIVE":"Initiative","label.MEETING":"Réunion","label.ORGANIZATION":"Organisation","label.OUTCOME":"Résultat","label.PERSON":"Personne","label.RECOMMENDATION":"Recommandation","label.RESPONSE":"Réponse","label.STAKEHOLDER_GROUP":"Groupe de parties prenantes","label.THEME":"Thème","label.WORKING_GROUP":"Groupe de travail","organizationKind.GOVERNMENT":"Gouvernement","organizationKind.MINISTRY":"Ministère","organizationKind.POLICE":"Police","organizationKind.MULTILATERAL":"Multilatérale","organizationKind.CIVIL_SOCIETY":"Société civile","organizationKind.RESEARCH":"Recherche","organizationKind.NETWORK":"Réseau","organizationKind.OTHER":"Autre","documentKind.CONCEPT_NOTE":"Note conceptuelle","documentKind.BRIEF":"Note d’information","documentKind.REPORT":"Rapport","documentKind.WORKING_PAPER":"Document de travail","documentKind.AGENDA":"Ordre du jour","documentKind.SUMMARY":"Synthèse","documentKind.CASE_STUDY":"Étude de cas","documentKind.ACTION_PLAN":"Plan d’action","documentKind.OTHER":"Autre","meetingKind.PLANNING":"Préparation","meetingKind.MEETING":"Réunion","meetingKind.WORKSHOP":"Atelier","meetingKind.OUTREACH":"Sensibilisation","meetingKind.EVENT":"Événement","meetingKind.REVIEW":"Revue","meetingKind.CONVENING":"Assemblée","meetingKind.SESSION":"Séance","meetingStatus.PLANNED":"Prévue","meetingStatus.HELD":"Tenue","meetingStatus.CANCELLED":"Annulée","memberStatus.PROPOSED":"proposé","memberStatus.INVITED":"invité","memberStatus.CONFIRMED":"confirmé","memberStatus.ATTENDED":"présent","memberStatus.DECLINED":"a décliné","groupStatus.PLANNED":"Prévu","groupStatus.ACTIVE":"Actif","groupStatus.CLOSED":"Clos","visibility.PUBLIC":"Tous","visibility.PARTNER":"Les partenaires","visibility.MEMBER":"Les membres","visibility.SECRETARIAT":"Le secrétariat","responseKind.ACCEPTED":"Accepté","responseKind.PARTLY_ACCEPTED":"Accepté en partie","responseKind.REJECTED":"Rejeté","responseKind.NOTED":"Pris note","responseKind.HOLDING":"Réponse d’attente","responseState.DRAFT":"Projet","responseState.SUBMITTED":"Soumise","responseState.RETRACTED":"Rétractée","related.actionPoints":"Points d’action","related.addressed":"Demandes reçues","related.addressees":"À qui on l’a demandé","related.affiliates":"Qui y travaille","related.affiliations":"Travaille pour","related.agreed":"Convenu là","related.agreedAt":"Convenu lors de","related.answers":"Répond à","related.conveners":"Convoqué par","related.convenes":"Convoque","related.coordinates":"Coordonne","related.coordinators":"Coordonné par","related.discussed":"À l’ordre du jour","related.discussedAt":"Discuté lors de","related.discussedDocuments":"Documents à l’ordre du jour","related.documents":"Documents","related.heldBy":"Tenue par","related.hosted":"Réunions accueillies","related.hosts":"Accueillie par","related.implements":"Met en œuvre","related.informedByDocuments":"Nourrie par ces documents","related.informedByMeetings":"Nourrie par ces réunions","related.informedByWorkingGroups":"Nourrie par ces groupes de travail","related.informs":"Nourrit","related.issuedDocuments":"Documents émis","related.issuedRecommendations":"Recommandations émises","related.issuers":"Émis par","related.leaders":"Dirigé par","related.leads":"Dirige","related.meetings":"Réunions","related.memberOf":"Membre de","related.members":"Membres","related.onBehalfOf":"Pour","related.outcomes":"Résultats visés","related.partOf":"Fait partie de","related.participants":"Qui était invité, et qui est venu","related.participatesIn":"Participe aux réunions","related.parts":"Parties","related.predecessors":"Prédécesseurs","related.publishedDocuments":"Documents publiés","related.publishedRecommendations":"Recommandations publiées","related.publishers":"Publié par","related.recommendations":"Recommandations","related.recorded":"Ce qu’il consigne","related.recordedIn":"Consigné dans","related.responses":"Réponses","related.responsesOnBehalf":"Réponses en son nom","related.reviewed":"Examiné là","related.reviews":"Examiné lors de","related.submitted":"Réponses soumises","related.submittedBy":"Soumise par","related.successors":"Successeurs","related.supporters":"Soutenu par","related.supports":"Soutient","related.themes":"Thèmes","related.translationOf":"Traduction de","related.translations":"Traductions","related.workedOnBy":"Qui y travaille","related.workingGroups":"Groupes de travail","related.worksOn":"Travaille sur","search.title":"Recherche","search.box":"Chercher noms et textes","search.go":"Chercher","search.all":"Tout","search.facets":"Genres de résultats","search.none":"Rien n’a été trouvé.","search.hint":"Tous les mots doivent y être, sous une de leurs formes. « Une phrase » entre guillemets droits, OR, -sans et debut* marchent aussi.",share:"Partager","share.link":"Copier le lien","share.csv":"Copier en CSV","share.markdown":"Copier en Markdown","share.query":"Copier la requête GraphQL","share.variables":"Variables, et un lien qui l’ouvre :","share.graphiql":"Ouvrir dans GraphiQL","share.print":"Imprimer","share.copied":"Copié.","share.failed":"Pas copié : {why}",signIn:"Se connecter","signIn.signedIn":"Connecté","signIn.as":"Vous êtes {who} : {role}, habilitation {clearance}.","signIn.out":"Se déconnecter","signIn.token":"Jeton","signIn.hint":"Le secrétariat vous donne un jeton. Il n’est gardé que dans cet onglet.","signIn.go":"Se connecter"};var st={en:on,fr:it,ar:rt},ln={en:"English",fr:"Français",ar:"العربية"},at="en",ot=on,X="en-GB",un=e=>!!e&&e in st,lt=()=>navigator.languages.map(e=>e.slice(0,2)).find(un)??"en";function ut(e){at=e,ot=st[e],X={en:"en-GB",fr:"fr",ar:"ar-u-nu-latn"}[e],document.documentElement.lang=e,document.documentElement.dir=e==="ar"?"rtl":"ltr"}var dn=()=>at;function dt(e,n){let r=ot[e];return typeof r=="string"?r:(typeof n=="number"?r[new Intl.PluralRules(X).select(n)]:void 0)??r.other}function l(e,n={}){return dt(e,n.n).replace(/\{(\w+)\}/g,(r,i)=>er(n[i]))}var er=e=>typeof e=="number"?C(e):e??"";function R(e,n){return dt(e,n.n).split(/\{(\w+)\}/).map((r,i)=>{if(i%2===0)return r;let s=n[r];return typeof s=="number"?C(s):s})}var C=(e,n)=>new Intl.NumberFormat(X,n).format(e);function ie(e,n="short"){let[r="",i,s]=e.split("-");if(i?.startsWith("Q"))return l("date.quarter",{quarter:Number(i[1]),year:r});let a={timeZone:"UTC",year:"numeric"};i&&(a.month=n),s&&(a.day="numeric");let o=new Date(Date.UTC(2e3,Number(i??1)-1,Number(s??1)));return o.setUTCFullYear(Number(r)),new Intl.DateTimeFormat(X,a).format(o)}var pt=e=>new Intl.DisplayNames([X],{type:"region",fallback:"code"}).of(e)??e,mt=e=>new Intl.DisplayNames([X],{type:"language",fallback:"code"}).of(e)??e,nr=e=>new Intl.ListFormat(X).format(e);function De(e){let n={D:"unit.days",W:"unit.weeks",M:"unit.months",Y:"unit.years"},r=[...e.matchAll(/(\d+)([DWMY])/g)].map(([,i,s])=>l(n[s],{n:Number(i)}));return r.length?nr(r):e}var tr=Symbol.for("pv"),rr=0;function t(e,n,r,i,s,a){n||(n={});var o,u,p=n;if("ref"in p&&typeof e!="function")for(u in p={},n)u=="ref"?o=n[u]:p[u]=n[u];var c={type:e,props:p,key:r,ref:o,__k:null,__:null,__b:0,__e:null,__c:null,constructor:tr,__v:--rr,__i:-1,__u:0};return(s||a)&&(c.__source=s,c.__self=a),w.vnode&&w.vnode(c),c}function Q({displayName:e,id:n,...r}){let i=e??l("name.hidden",{id:n});return"reference"in r&&r.reference?`${r.reference} ${i}`:i}function x({of:e}){let n="reference"in e?e.reference:null;return t("a",{class:"name",href:M(ne(e.id)),children:t("bdi",{children:[n&&t("b",{class:"reference",children:[n," "]}),e.displayName??l("name.hidden",{id:e.id})]})})}var pn=({of:e})=>t(h,{children:e.map((n,r)=>[r>0&&l("list.comma"),t(x,{of:n},n.id)])}),k=({of:e,long:n})=>t("time",{dateTime:/Q/.test(e)?void 0:e,dir:"auto",children:ie(e,n?"long":"short")});function ge({since:e,until:n}){return e&&n?t("span",{class:"span",children:R("span.both",{since:t(k,{of:e}),until:t(k,{of:n})})}):e?t("span",{class:"span",children:R("span.since",{since:t(k,{of:e})})}):n?t("span",{class:"span",children:R("span.until",{until:t(k,{of:n})})}):null}var B=e=>`state.${e}`;function xe({of:e,days:n}){return t("span",{class:`state ${e}`,children:[l(B(e)),!!n&&t("span",{class:"days",children:[" ",l("days",{n})]})]})}var se=({text:e})=>e?t("details",{class:"assumption",children:[t("summary",{children:l("assumption")}),t("p",{dir:"auto",children:e})]}):null;function ir({of:e}){let{document:n,page:r,paragraph:i,quote:s}=e;return t(h,{children:[t(x,{of:n}),r!=null&&t("span",{class:"place",children:[" ",l("source.page",{page:String(r)})]}),i&&t("span",{class:"place",children:[" ",t("bdi",{children:i})]}),n.url&&/^https?:/.test(n.url)&&t(h,{children:[" ",t("a",{class:"outside",href:n.url,rel:"noreferrer",children:l("source.open")})]}),s&&t("blockquote",{dir:"auto",children:s})]})}function $({of:e,open:n}){return e.length===0?null:t("details",{class:"sources",open:n,children:[t("summary",{children:l("sources",{n:e.length})}),t("ul",{children:e.map((r,i)=>t("li",{children:t(ir,{of:r})},i))})]})}var sr={NETWORK:"failure.network",UNAUTHENTICATED:"failure.token",NOT_FOUND:"failure.notFound",UNAVAILABLE:"failure.unavailable",CONCURRENCY_LIMIT_EXCEEDED:"failure.busy",TIME_LIMIT_EXCEEDED:"failure.slow"};function ar({of:e,retry:n}){let r=sr[e.code];return t("div",{class:"problem",role:"alert",children:[t("p",{children:r?l(r):l("failure.other")}),e.code!=="NETWORK"&&t("p",{class:"detail",lang:"en",dir:"ltr",children:e.message}),n&&t("button",{type:"button",onClick:n,children:l("failure.retry")})]})}function W({of:e,children:n}){return t(h,{children:[t("div",{class:"live",role:"status",children:[e.changed>0&&t("button",{type:"button",class:"changed",onClick:e.show,children:[l("live.changed",{n:e.changed})," ",t("span",{class:"action",children:l("live.show")})]}),!e.connected&&t("span",{class:"lost",children:l("live.lost")})]}),e.failure&&t(ar,{of:e.failure,retry:e.reload}),e.data!==void 0&&!e.failure&&t("div",{class:"answer","aria-busy":e.busy,children:n(e.data)}),e.data===void 0&&!e.failure&&t("p",{class:"loading",children:l("loading")})]})}function ct({data:e,by:n}){let r=new Map;[e.sourcedNumbers,e.assumedNumbers].forEach((u,p)=>{for(let{keys:[c,m],count:f}of u.counts.rows){if(!c||!m)continue;let y=c.value??G;r.has(y)||r.set(y,{key:y,label:or(n,c.value??null,c.label),cells:{}});let d=r.get(y).cells;(d[m.value]??=[0,0])[p]=f}});let i=[...r.values()].sort((u,p)=>+(u.key===G)-+(p.key===G)||(n==="month"?u.key.localeCompare(p.key):u.label.localeCompare(p.label)));if(i.length===0)return t("p",{class:"empty",children:l("groups.none")});let s={};[e.sourcedNumbers,e.assumedNumbers].forEach((u,p)=>u.totals.forEach(({state:c,count:m})=>(s[c]??=[0,0])[p]=m));let a=ce.filter(u=>["OVERDUE","OPEN","ANSWERED"].includes(u)||(s[u]?.[0]??0)+(s[u]?.[1]??0)>0),o=e.sourcedNumbers.counts.overlapping.length+e.assumedNumbers.counts.overlapping.length>0;return t("div",{class:"scroll",tabIndex:0,role:"region","aria-label":l("groups.title"),children:[t("table",{class:"matrix",children:[t("thead",{children:t("tr",{children:[t("th",{scope:"col",children:l(`groups.${n}`)}),a.map(u=>t("th",{scope:"col",children:l(B(u))},u))]})}),t("tbody",{children:i.map(u=>t("tr",{children:[t("th",{scope:"row",children:u.key.includes(":")?t("a",{href:M(ne(u.key)),children:t("bdi",{children:u.label})}):t("bdi",{children:u.label})}),a.map(p=>t("td",{children:t(mn,{of:u.cells[p],state:p,what:{[n]:u.key},label:u.label})},p))]},u.key))}),t("tfoot",{children:t("tr",{children:[t("th",{scope:"row",children:l("groups.total")}),a.map(u=>t("td",{children:t(mn,{of:s[u],state:u,what:{},label:l("groups.total")})},u))]})})]}),o&&t("p",{class:"hint",children:l("groups.overlapping")})]})}function or(e,n,r){return e==="month"?n?ie(n,"long"):l("chips.noMonth"):n?r:l(e==="theme"?"filters.noTheme":e==="group"?"filters.noGroup":"chips.noRound")}function mn({of:e,state:n,what:r,label:i}){let[s,a]=e??[0,0],o=p=>`${S({...r,state:n,basis:p,open:null})}#list`,u=(p,c)=>l(c,{n:p,group:i,state:l(B(n))});return t("span",{class:"counts",children:[s>0?t("a",{class:n,href:o("sourced"),"aria-label":u(s,"groups.count"),children:C(s)}):t("span",{class:"zero",children:C(0)}),a>0&&t("a",{class:"plus",href:o("assumed"),"aria-label":u(a,"groups.countAssumed"),title:l("assumption"),children:["+",C(a)]})]})}var gt=50;function yt({place:e,fixed:n}){let r={...an(e,n),states:Ae},i=F(je,{sourced:{...r,assumed:!1},assumed:{...r,assumed:!0},asOf:P(e),first:gt});return t(W,{of:i,children:s=>t(lr,{data:s})})}function lr({data:e}){let n=new Map;if([e.sourced,e.assumed].forEach((i,s)=>{for(let{stakeholder:a,open:o,overdue:u,nextDueOn:p}of i.nodes){n.has(a.id)||n.set(a.id,{of:a,next:null,OVERDUE:[0,0],OPEN:[0,0]});let c=n.get(a.id);c.OVERDUE[s]=u,c.OPEN[s]=o,p&&(!c.next||p<c.next)&&(c.next=p)}}),n.size===0)return t("p",{class:"empty",children:l("groups.none")});let r=Math.max(e.sourced.totalCount,e.assumed.totalCount)-gt;return t("div",{class:"scroll",tabIndex:0,role:"region","aria-label":l("groups.respondent"),children:[t("table",{class:"matrix",children:[t("thead",{children:t("tr",{children:[t("th",{scope:"col",children:l("groups.respondent")}),t("th",{scope:"col",children:l("state.OVERDUE")}),t("th",{scope:"col",children:l("state.OPEN")}),t("th",{scope:"col",children:l("groups.next")})]})}),t("tbody",{children:[...n.values()].map(i=>t("tr",{children:[t("th",{scope:"row",children:t(x,{of:i.of})}),["OVERDUE","OPEN"].map(s=>t("td",{children:t(mn,{of:i[s],state:s,what:{who:i.of.id},label:i.of.displayName??i.of.id})},s)),t("td",{children:i.next?t(k,{of:i.next}):t("span",{class:"zero",children:l("none")})})]},i.of.id))})]}),r>0&&t("p",{class:"hint",children:l("groups.more",{n:r})})]})}function ft({of:e,place:n}){let r=F(Ze,{id:e.id,asOf:P(n)},"graph");return t("section",{class:"why","aria-label":l("why.title"),children:t(W,{of:r,children:i=>{let s=i.nodes.find(a=>a?.__typename==="Obligation");return s?t(ur,{of:s,revision:r.revision}):t("p",{class:"empty",children:l("why.gone")})}})})}function ur({of:e}){return t("div",{class:"columns",children:[t("div",{children:[t("h3",{children:l("why.because",{n:e.because.length})}),e.assumed&&t("p",{class:"maybe",children:l("why.assumed")}),e.because.map((n,r)=>t(dr,{of:n,many:e.because.length>1},r))]}),t("div",{children:[t("h3",{children:l("why.deadline")}),e.deadline?t(cr,{of:e.deadline}):t("p",{children:l("why.noDeadline")}),e.round&&t("p",{children:l("why.round",{round:e.round})}),t("p",{children:t(xe,{of:e.state,days:e.daysOverdue})}),t("h3",{children:l("why.answers")}),e.responses.length===0&&t("p",{children:l("why.noAnswers")}),e.responses.map(n=>t(ht,{of:n},n.id)),e.holding&&!e.responses.some(({id:n})=>n===e.holding.id)&&t(ht,{of:e.holding}),e.focalPoints.length>0&&t(h,{children:[t("h3",{children:l("why.write")}),t("ul",{class:"plain",children:e.focalPoints.map(n=>t("li",{children:[t(x,{of:n}),n.roleTitle&&t(h,{children:[", ",t("bdi",{children:n.roleTitle})]}),n.contact&&t(h,{children:[": ",t("bdi",{dir:"ltr",children:n.contact})]})]},n.id))})]})]})]})}function dr({of:e,many:n}){let r=e.steps[0];if(!r)return null;let i=e.steps[1],a=i?((u,p)=>!!p&&(p.from.id===u.id||p.to.id===u.id))(r.from,i)?r.to:r.from:r.type==="ABOUT"?r.to:r.from,o=[t("li",{class:"node",children:t(x,{of:a})},"start")];return e.steps.forEach((u,p)=>{let c=u.from.id===a.id;a=c?u.to:u.from,o.push(t("li",{class:`step${u.assumption?" maybe-step":""}`,children:t(mr,{of:u,forward:c})},p)),o.push(t("li",{class:"node",children:t(x,{of:a})},`${p} node`))}),t("div",{class:"reason",children:[t("ol",{class:"chain",children:o}),e.responsibility!=="ITSELF"&&t("p",{class:"hint",children:l(`responsibility.${e.responsibility}`)}),e.withdrawn&&t("p",{class:"hint",children:l("why.withdrawn")}),n&&e.deadline&&t("p",{class:"hint",children:R("why.alone",{day:t(k,{of:e.deadline.dueOn})})})]})}var pr={ABOUT:["way.about","way.themeOf"],PART_OF:["way.partOf","way.hasPart"],ADDRESSED_TO:["way.addressedTo","way.askedBy"],MEMBER_OF:["way.memberOf","way.hasMember"],SUCCEEDED_BY:["way.succeededBy","way.succeeds"]};function mr({of:e,forward:n}){let r=pr[e.type]?.[n?0:1]??"way.other";return t(h,{children:[t("span",{class:"verb",children:l(r)}),e.addressedOn&&t("span",{class:"span",children:t(k,{of:e.addressedOn})}),e.withdrawnOn&&t("span",{class:"span",children:R("way.withdrawnOn",{day:t(k,{of:e.withdrawnOn})})}),e.on&&t("span",{class:"span",children:t(k,{of:e.on})}),e.round&&t("span",{class:"span",children:l("chips.round",{round:e.round})}),t(ge,{since:e.since,until:e.until}),t(se,{text:e.assumption}),t($,{of:e.sources})]})}function cr({of:e}){let n=t(k,{of:e.dueOn,long:!0});return t(h,{children:[t("p",{class:"due-day",children:n}),t("p",{children:[e.basis==="DUE_ON"&&R("deadline.agreed",{asked:t(k,{of:e.addressedOn})}),e.basis==="RESPOND_WITHIN"&&R("deadline.within",{period:De(e.respondWithin??""),asked:t(k,{of:e.addressedOn})}),e.basis==="REVIEWED_AT"&&e.review&&R("deadline.review",{review:t(x,{of:e.review}),on:e.review.on?t(k,{of:e.review.on}):l("none"),asked:t(k,{of:e.addressedOn})})]}),e.statements.length>0&&t("details",{children:[t("summary",{children:l("deadline.others",{n:e.statements.length})}),t("ul",{children:e.statements.map((r,i)=>t("li",{children:[t("bdi",{children:r.value}),r.reason&&t(h,{children:[": ",t("span",{dir:"auto",children:r.reason})]}),t($,{of:r.sources})]},i))})]})]})}function ht({of:e}){return t("article",{class:"response",children:[t("p",{children:[t("strong",{children:t("a",{class:"name",href:`/n/${e.id}`,children:l(`responseKind.${e.kind}`)})}),e.submittedOn?t(h,{children:[" ",t(k,{of:e.submittedOn})]}):t(h,{children:[" ",l("responseState.DRAFT")]}),e.retractedOn&&t(h,{children:[" ",R("response.retracted",{day:t(k,{of:e.retractedOn})})]})]}),e.submittedBy.nodes.length>0&&t("p",{children:R("response.by",{who:t(pn,{of:e.submittedBy.nodes})})}),e.onBehalfOf.nodes.length>0&&t("p",{children:R("response.for",{who:t(pn,{of:e.onBehalfOf.nodes})})}),e.text&&t("blockquote",{dir:"auto",children:e.text}),t(se,{text:e.assumption}),t($,{of:e.sources})]})}function cn({page:e,place:n,rows:r,empty:i}){if(e.nodes.length===0)return t("p",{class:"empty",children:i});let s=n.params.get("open"),a=e.totalCount-e.nodes.length;return t(h,{children:[t("table",{class:"obligations",children:[t("thead",{children:t("tr",{children:[t("th",{scope:"col",children:l("list.who")}),t("th",{scope:"col",children:l("list.what")}),t("th",{scope:"col",children:l("list.due")}),t("th",{scope:"col",children:l("list.state")})]})}),t("tbody",{children:e.nodes.map(o=>t(h,{children:[t(gr,{of:o,open:o.id===s}),o.id===s&&t("tr",{class:"why-row",children:t("td",{colSpan:4,children:t(ft,{of:o,place:n})})})]},o.id))})]}),a>0&&e.nodes.length<500&&t("p",{class:"more",children:t("a",{class:"button",href:S({[r]:tt(e.nodes.length)}),children:l("list.more",{n:a})})}),a>0&&e.nodes.length>=500&&t("p",{class:"hint",children:l("list.tooMany",{n:a})})]})}function gr({of:e,open:n}){let r=S({open:n?null:e.id});return t("tr",{class:`row${n?" open":""}`,onClick:s=>{s.target instanceof Element&&s.target.closest("a, button, summary")||getSelection()?.toString()||z(r,!0)},children:[t("td",{class:"who",children:t(x,{of:e.debtor})}),t("td",{class:"what",children:[t(x,{of:e.subject}),e.round&&t("span",{class:"round",children:[" ",l("chips.round",{round:e.round})]})]}),t("td",{class:"due",children:e.dueOn?t(k,{of:e.dueOn}):t("span",{class:"zero",children:l("list.noDue")})}),t("td",{children:t("div",{class:"how",children:[t(xe,{of:e.state,days:e.daysOverdue}),t("button",{type:"button",class:"why-button","aria-expanded":n,onClick:()=>z(r,!0),"aria-label":l(n?"why.hideOf":"why.showOf",{who:Q(e.debtor),what:Q(e.subject)}),children:l(n?"why.hide":"why.show")})]})})]})}var yr=5e3;function yn(e,n){let{sourced:r,asOf:i}=re(e,n),{assumed:s,...a}=r??{},o=e.params.get("basis");return{filter:o?{...a,assumed:o==="assumed"}:a,asOf:i,first:500,after:null}}async function hr(e,n){let r=[];for(let i=yn(e,n);;){let{data:s}=await Se(me,i);if(r.push(...s.obligations.nodes),i.after=s.obligations.pageInfo.endCursor,!s.obligations.pageInfo.hasNextPage||r.length>=yr)return r}}var gn=[["list.who",({debtor:e})=>Q(e)],["list.what",({subject:e})=>Q(e)],["list.round",({round:e})=>e??""],["list.due",({dueOn:e})=>e??""],["list.state",({state:e})=>l(`state.${e}`)],["list.daysLate",({daysOverdue:e})=>e?String(e):""],["list.rests",({assumed:e})=>l(e?"list.restsAssumed":"list.restsSourced")],["list.link",({subject:e})=>new URL(M(ne(e.id)),location.href).href]],fr=e=>`"${(/^[=+\-@\t\r]/.test(e)?`'${e}`:e).replaceAll('"','""')}"`,_r=e=>[gn.map(([n])=>l(n)),...e.map(n=>gn.map(([,r])=>r(n)))].map(n=>n.map(fr).join(",")).join(`\r
`),br=e=>e.replace(/[\\|*_`[\]<>]/g,"\\$&").replace(/\s+/g," ");function wr(e){let n=gn.slice(0,-1),r=i=>`| ${i.join(" | ")} |`;return[r(n.map(([i])=>l(i))),r(n.map(()=>"---")),...e.map(i=>r(n.map(([,s])=>br(s(i))))),"",`<${location.href}>`].join(`
`)}function _t(e,n){let{after:r,...i}=yn(e,n);return`/graphiql/?${new URLSearchParams({query:me.toString().trim(),variables:JSON.stringify(i,null,2)})}`}function bt({place:e,fixed:n}){let[r,i]=L(""),s=async(o,u)=>{try{await navigator.clipboard.writeText(await o()),i(l(u))}catch(p){i(l("share.failed",{why:p.message}))}},a=()=>hr(e,n);return t("details",{class:"menu share",children:[t("summary",{children:l("share")}),t("div",{class:"items",children:[t("button",{type:"button",onClick:()=>s(()=>location.href,"share.copied"),children:l("share.link")}),t("button",{type:"button",onClick:()=>s(async()=>_r(await a()),"share.copied"),children:l("share.csv")}),t("button",{type:"button",onClick:()=>s(async()=>wr(await a()),"share.copied"),children:l("share.markdown")}),t("button",{type:"button",onClick:()=>s(()=>`${me.toString().trim()}

# ${l("share.variables")}
# ${JSON.stringify(yn(e,n))}
# ${new URL(_t(e,n),location.href).href}`,"share.copied"),children:l("share.query")}),t("a",{href:_t(e,n),children:l("share.graphiql")}),t("button",{type:"button",onClick:()=>print(),children:l("share.print")}),t("p",{role:"status",children:r})]})]})}function wt({place:e}){let n=re(e),r=F(pe,n,n.asOf?"graph":{ledger:Or(n.sourcedScope)});return t(h,{children:[te&&P(e)===te&&t("p",{class:"notice",children:R("sample",{day:t(k,{of:te,long:!0}),today:t("a",{href:S({asOf:"today"}),children:l("sample.today")})})}),t("h1",{tabIndex:-1,children:l("board.title")}),t(Nr,{place:e}),t(hn,{place:e,shown:r})]})}function Or(e){let{assumed:n,...r}=e??{};return r}function hn({place:e,shown:n,groups:r=["theme","respondent","group","month","round"],fixed:i}){let s=sn(e),a=e.params.get("basis");return t(W,{of:n,children:o=>t(h,{children:[t(kr,{data:o}),t("section",{class:"groups","aria-labelledby":"groups",children:[t("div",{class:"bar",children:[t("h2",{id:"groups",children:l("groups.title")}),t("nav",{class:"choice","aria-label":l("groups.by"),children:r.map(u=>t("a",{href:S({by:u==="theme"?null:u}),"aria-current":u===s?"true":void 0,children:l(`groups.${u}`)},u))})]}),s==="respondent"?t(yt,{place:e,fixed:i}):t(ct,{data:o,by:s})]}),t("section",{class:"list",id:"list","aria-labelledby":"list-title",children:[t("div",{class:"bar",children:[t("h2",{id:"list-title",children:vr(e)}),t(bt,{place:e,fixed:i})]}),t(Er,{place:e}),a!=="assumed"&&t(cn,{page:o.sourced,place:e,rows:"rows",empty:l(o.assumed.totalCount&&a!=="sourced"?"list.noneSourced":"list.none")}),a!=="sourced"&&(o.assumed.totalCount>0||a==="assumed")&&t("div",{class:"apart",children:[t("h3",{children:l("list.assumed",{n:o.assumed.totalCount})}),t("p",{class:"hint",children:l("list.assumedHint")}),t(cn,{page:o.assumed,place:e,rows:"assumedRows",empty:l("list.none")})]})]})]})})}var vr=e=>e.params.get("state")?e.params.get("state")==="ALL"?l("list.all"):Te(e).map(n=>l(B(n))).join(l("list.or")):l("list.owed"),Ce=(e,n)=>e.totals.find(r=>r.state===n)?.count??0;function kr({data:e}){let n=Ce(e.sourcedNumbers,"OVERDUE"),r=Ce(e.assumedNumbers,"OVERDUE"),{responseRate:i,medianDaysLate:s}=e.sourcedNumbers,a=(o,u,p)=>t("a",{class:`tile ${o}`,href:`${S({state:o,basis:u,open:null})}#list`,children:[t("b",{children:C(Ce(p,o))})," ",t("span",{children:l(B(o))})]},o);return t("section",{class:"headline","aria-label":l("headline.title"),children:[t("p",{class:"sentence",children:[R(n?"headline.late":"headline.nobody",{n,who:l("headline.who",{n:e.late.totalCount}),day:t(k,{of:e.sourced.asOf,long:!0})})," ",r>0&&t("span",{class:"maybe",children:R("headline.assumed",{n:r})})]}),t("div",{class:"tiles",children:[t("div",{class:"group",children:["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].map(o=>a(o,"sourced",e.sourcedNumbers))}),e.assumedNumbers.totalCount>0&&t("div",{class:"group assumed",children:[t("span",{class:"cap",children:l("headline.apart")}),["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE"].filter(o=>Ce(e.assumedNumbers,o)).map(o=>a(o,"assumed",e.assumedNumbers))]})]}),i!=null&&t("p",{class:"hint",children:[l("headline.rate",{rate:C(i,{style:"percent"})}),s!=null&&t(h,{children:[" ",l("headline.median",{n:s})]})]})]})}function Nr({place:e}){let n=P(e),{data:r}=F(Ye,{asOf:n,owing:null}),i=e.params.get("who"),s=r?.stakeholdersOwing.nodes.map(({stakeholder:p})=>p)??[],a=F(Je,{ids:i&&r&&!s.some(({id:p})=>p===i)?[i]:[]}),o=[...s,...(a.data?.nodes??[]).filter(Boolean)],u=p=>(p??[]).map(c=>({value:c.id,text:Q(c)}));return t("form",{class:"filters",role:"search","aria-label":l("filters.title"),onSubmit:p=>p.preventDefault(),children:[t(Pe,{place:e,name:"theme",label:"filters.theme",of:u(r?.themes.nodes),none:"filters.noTheme"}),t(Pe,{place:e,name:"group",label:"filters.group",of:u(r?.workingGroups.nodes),none:"filters.noGroup"}),t(Pe,{place:e,name:"who",label:"filters.who",of:u(o)}),t(Pe,{place:e,name:"state",label:"filters.state",any:"filters.owing",of:[...["OVERDUE","OPEN","ANSWERED","ANSWERED_LATE","WITHDRAWN","NOT_REQUIRED"].map(p=>({value:p,text:l(B(p))})),{value:"ALL",text:l("filters.all")}]}),t("label",{children:[l("filters.asOf"),t("input",{type:"date",value:n??"",onChange:p=>z(S({asOf:p.currentTarget.value||"today"}))})]}),n&&t("a",{class:"button",href:S({asOf:te?"today":null}),children:l("filters.today")})]})}function Pe({place:e,name:n,label:r,of:i,any:s="filters.any",none:a}){let o=e.params.get(n)??"",u=!o||o===G||i.some(p=>p.value===o);return t("label",{children:[l(r),t("select",{value:o,onChange:p=>z(S({[n]:p.currentTarget.value||null,open:null,rows:null,assumedRows:null})),children:[t("option",{value:"",children:l(s)}),i.map(p=>t("option",{value:p.value,children:p.text},p.value)),a&&t("option",{value:G,children:l(a)}),!u&&t("option",{value:o,children:o})]})]})}function Er({place:e}){let{params:n}=e,r=[],i=n.get("month");i&&r.push(["month",i===G?l("chips.noMonth"):l("chips.month",{month:ie(i,"long")})]);let s=n.get("round");s&&r.push(["round",s===G?l("chips.noRound"):l("chips.round",{round:s})]);let a=n.get("basis");return a&&r.push(["basis",l(a==="assumed"?"chips.assumed":"chips.sourced")]),r.length===0?null:t("ul",{class:"chips",children:r.map(([o,u])=>t("li",{children:t("a",{href:S({[o]:null}),children:[u," ",t("span",{"aria-hidden":"true",children:"×"}),t("span",{class:"unseen",children:l("chips.remove")})]})},o))})}var Sr=8,Rr=500,Ar=e=>e.slice(0,e.indexOf(":")).replace(/(^|-)(\w)/g,(n,r,i)=>i.toUpperCase()),Ot=e=>`label.${e.replace(/(?<=[a-z])[A-Z]/g,"_$&").toUpperCase()}`,vt=e=>l(Ot(e.__typename)),Tr=e=>tn[`${e}PageDocument`];function Dr(e,n){switch(e){case"Organization":case"Person":case"StakeholderGroup":return{debtor:n};case"WorkingGroup":return{workingGroup:n};case"Theme":return{theme:n};case"Recommendation":return{recommendation:n};case"ActionPoint":return{actionPoint:n};default:return}}function kt({place:e,id:n}){let r=Tr(Ar(n));return r?t(xr,{place:e,id:n,document:r}):t(h,{children:[t("h1",{tabIndex:-1,children:l("node.missing")}),t("p",{children:l("node.missingHint",{id:n})})]})}function xr({place:e,id:n,document:r}){let i=e.params.has("all")?Rr:Sr,s=F(r,{id:n,asOf:P(e),first:i},"graph");return t(W,{of:s,children:a=>{let o=a.nodes[0];return o?t(Pr,{place:e,of:o}):t(h,{children:[t("h1",{tabIndex:-1,children:l("node.missing")}),t("p",{children:l("node.missingHint",{id:n})})]})}})}var Cr=e=>typeof e=="object"&&e!==null&&"edges"in e;function Pr({place:e,of:n}){let r=n.__typename,i=Dr(r,n.id),s=P(e),a=Object.entries(n).filter(u=>Cr(u[1])&&u[1].totalCount>0),o=a.some(([,{totalCount:u,edges:p}])=>u>p.length);return t("article",{class:"brief",children:[t("p",{class:"kind",children:l(Ot(r))}),t("h1",{tabIndex:-1,children:t("bdi",{children:[typeof n.reference=="string"&&t("b",{class:"reference",children:[n.reference," "]}),n.displayName??l("name.hidden",{id:n.id})]})}),t("p",{class:"print-only",children:s?R("node.printed",{day:t(k,{of:s,long:!0})}):l("node.printedToday")}),t(Mr,{of:n}),t(se,{text:n.assumption}),t($,{of:n.sources}),t(Wr,{of:n}),i&&t(Fr,{place:e,fixed:i,title:l(r==="WorkingGroup"||r==="Theme"?"node.inScope":"reference"in n||r==="ActionPoint"?"node.asked":"node.owes")}),a.length>0&&t("section",{class:"related","aria-labelledby":"related",children:[t("div",{class:"bar",children:[t("h2",{id:"related",children:l("node.related")}),(o||e.params.has("all"))&&t("a",{class:"button",href:S({all:e.params.has("all")?null:"1"}),children:l(e.params.has("all")?"node.fewer":"node.all")})]}),t("div",{class:"cards",children:a.map(([u,p])=>t(Kr,{name:u,of:p},u))})]})]})}function Fr({place:e,fixed:n,title:r}){let i=e.params.get("state")?e:{...e,params:new URLSearchParams([...e.params,["state","ALL"]])},s=F(pe,re(i,n),"graph");return s.data&&s.data.sourcedNumbers.totalCount+s.data.assumedNumbers.totalCount===0?null:t("section",{"aria-labelledby":"owes",children:[t("h2",{id:"owes",children:r}),t(hn,{place:i,shown:s,fixed:n,groups:[]})]})}var Ir=new Set(["__typename","id","displayName","visibility","since","until","assumption","name","title","reference"]),Lr={"Organization.kind":"organizationKind","Document.kind":"documentKind","Meeting.kind":"meetingKind","Response.kind":"responseKind","Meeting.status":"meetingStatus","WorkingGroup.status":"groupStatus","Response.state":"responseState"};function Mr({of:e}){let n=[];for(let[r,i]of Object.entries(e)){if(Ir.has(r)||i===null||i===!1||i===e.displayName||Array.isArray(i)&&(i.length===0||typeof i[0]!="string")||typeof i=="object"&&!Array.isArray(i))continue;let s=Lr[`${e.__typename}.${r}`];n.push([`property.${r}`,s?l(`${s}.${String(i)}`):t(Gr,{name:r,of:i})])}return(e.since||e.until)&&n.push(["property.time",t(ge,{since:e.since,until:e.until})]),e.visibility!=="PUBLIC"&&n.push(["property.visibility",l(`visibility.${e.visibility}`)]),n.length===0?null:t("dl",{class:"properties",children:n.map(([r,i])=>t("div",{children:[t("dt",{children:l(r)}),t("dd",{children:i})]},r))})}function Gr({name:e,of:n}){if(Array.isArray(n))return t(h,{children:n.map((i,s)=>[s>0&&l("list.comma"),t("bdi",{children:i},i)])});if(typeof n=="number")return t(h,{children:C(n)});if(typeof n=="boolean")return t(h,{children:l("yes")});let r=String(n);return/On$|^on$/.test(e)?t(k,{of:r}):e==="country"?t("bdi",{children:pt(r)}):e==="language"?t("bdi",{children:mt(r)}):e==="url"&&/^https?:/.test(r)?t("a",{href:r,rel:"noreferrer",dir:"ltr",children:r}):t("span",{dir:"auto",children:r})}function Wr({of:e}){return e.statements.length===0?null:t("details",{class:"others",children:[t("summary",{children:l("node.others",{n:e.statements.length})}),t("ul",{children:e.statements.map((n,r)=>t("li",{children:[t("bdi",{children:n.value}),n.reason&&t(h,{children:[": ",t("span",{dir:"auto",children:n.reason})]}),t($,{of:n.sources})]},r))})]})}function Kr({name:e,of:n}){let r=n.totalCount-n.edges.length;return t("section",{class:"card",children:[t("h3",{children:[l(`related.${e}`)," ",t("span",{class:"count",children:C(n.totalCount)})]}),t("ul",{class:"plain",children:n.edges.map((i,s)=>t("li",{class:i.assumption?"maybe-item":void 0,children:[t(x,{of:i.node})," ",t(qr,{of:i}),t(se,{text:i.assumption}),t($,{of:i.sources})]},s))}),r>0&&t("p",{class:"hint",children:l("node.more",{n:r})})]})}function qr({of:e}){let n=s=>typeof e[s]=="string"?e[s]:void 0,r=[],i=e.representing;n("role")&&r.push(t("bdi",{children:n("role")})),n("status")&&r.push(l(`memberStatus.${n("status")}`)),e.focalPoint===!0&&r.push(l("fact.focalPoint")),i&&r.push(R("fact.representing",{who:t(x,{of:i})}));for(let s of["addressedOn","dueOn","withdrawnOn","on"])n(s)&&r.push(R(`fact.${s}`,{day:t(k,{of:n(s)})}));return n("respondWithin")&&r.push(l("fact.respondWithin",{period:De(n("respondWithin"))})),n("round")&&r.push(l("chips.round",{round:n("round")})),n("responsibility")&&e.responsibility!=="ITSELF"&&r.push(l(`responsibility.${n("responsibility")}`)),typeof e.page=="number"&&r.push(l("source.page",{page:String(e.page)})),n("paragraph")&&r.push(t("bdi",{children:n("paragraph")})),(n("since")||n("until"))&&r.push(t(ge,{since:n("since"),until:n("until")})),r.length===0?null:t("span",{class:"facts",children:r.map((s,a)=>[a>0&&" · ",s])})}function fn({place:e,big:n}){let r=e.params.get("q")??"",[i,s]=L(r);return t("form",{class:n?"search big":"search",role:"search","aria-label":l(n?"search.title":"search.box"),action:"/search",onSubmit:a=>{a.preventDefault(),i.trim()&&z(M("/search",{q:i.trim()}))},children:[t("input",{type:"search",name:"q",value:i,"aria-label":l("search.box"),placeholder:l("search.box"),onInput:a=>s(a.currentTarget.value)}),t("button",{type:"submit",children:l("search.go")})]})}function Nt({place:e}){let n=e.params.get("q")??"";return t(h,{children:[t("h1",{tabIndex:-1,children:l("search.title")}),t(fn,{place:e,big:!0},n),t("p",{class:"hint",children:l("search.hint")}),n&&t(zr,{place:e,q:n})]})}function zr({place:e,q:n}){let r=e.params.get("label"),i=Math.min(500,Number(e.params.get("rows"))||20),s=F(Xe,{query:n,labels:r?[r]:null,asOf:P(e),first:i});return t(W,{of:s,children:({search:a})=>t(h,{children:[t("nav",{class:"choice facets","aria-label":l("search.facets"),children:[t("a",{href:S({label:null,rows:null}),"aria-current":r?void 0:"true",children:[l("search.all")," ",t("span",{class:"count",children:C(a.facets.reduce((o,u)=>o+u.count,0))})]}),a.facets.map(o=>t("a",{href:S({label:o.label,rows:null}),"aria-current":o.label===r?"true":void 0,children:[l(`label.${o.label}`)," ",t("span",{class:"count",children:C(o.count)})]},o.label))]}),a.totalCount===0&&t("p",{class:"empty",children:l("search.none")}),t("ol",{class:"results",children:a.edges.map(({node:o,highlights:u})=>t("li",{children:[t("p",{class:"kind",children:vt(o)}),t("h2",{children:t(x,{of:o})}),u.map(({property:p,snippet:c})=>t("p",{class:"snippet",dir:"auto",children:c.map(({text:m,found:f},y)=>f?t("mark",{children:m},y):m)},p))]},o.id))}),a.totalCount>a.edges.length&&t("p",{class:"more",children:t("a",{class:"button",href:S({rows:String(i*3)}),children:l("list.more",{n:a.totalCount-a.edges.length})})})]})})}function Fe(e){try{return JSON.parse(atob((e.split(".")[1]??"").replaceAll("-","+").replaceAll("_","/")))}catch{return{}}}function Et(){let[e,n]=L(""),r=Ee(),i=s=>{jn(s),location.reload()};return t("details",{class:"menu sign-in",children:[t("summary",{children:r?t("bdi",{children:Fe(r).sub??l("signIn.signedIn")}):l("signIn")}),t("div",{class:"items",children:r?t(h,{children:[t("p",{children:l("signIn.as",{who:Fe(r).sub??"",role:Fe(r).role??"",clearance:Fe(r).clearance??""})}),t("button",{type:"button",onClick:()=>i(""),children:l("signIn.out")})]}):t("form",{onSubmit:s=>{s.preventDefault(),i(e.trim())},children:[t("label",{children:[l("signIn.token"),t("input",{type:"password",autoComplete:"off",value:e,required:!0,onInput:s=>n(s.currentTarget.value)})]}),t("p",{class:"hint",children:l("signIn.hint")}),t("button",{type:"submit",children:l("signIn.go")})]})})]})}function Vr(){let e=Zn(),n=e.params.get("lang");return ut(un(n)?n:lt()),t(Ur,{place:e},dn())}function Ur({place:e}){let n=de(null),r=de(e.path),i=Hr(e);return q(()=>{r.current!==e.path&&n.current?.querySelector("h1")?.focus({preventScroll:!0}),r.current=e.path},[e.path]),q(()=>{let s=n.current?.querySelector("h1")?.textContent;document.title=s?`${s} · ${l("brand")}`:l("brand")}),q(()=>{let s=a=>document.querySelectorAll("details.menu[open]").forEach(o=>{(a instanceof KeyboardEvent?a.key==="Escape":!o.contains(a.target))&&(o.open=!1)});return addEventListener("keydown",s),addEventListener("pointerdown",s),()=>{removeEventListener("keydown",s),removeEventListener("pointerdown",s)}},[]),t(h,{children:[t("a",{class:"skip",href:"#main",children:l("skip")}),t("header",{class:"head",children:[t("a",{class:"brand",href:M("/"),children:[t("img",{src:"/assets/icon.svg",alt:"",width:"28",height:"28"})," ",l("brand")]}),t("nav",{"aria-label":l("nav"),children:t("a",{href:M("/"),"aria-current":e.path==="/"?"page":void 0,children:l("board.title")})}),e.path!=="/search"&&t(fn,{place:e}),t("label",{class:"language",children:[t("span",{class:"unseen",children:l("language")}),t("select",{value:dn(),onChange:s=>{history.pushState(null,"",S({lang:s.currentTarget.value})),dispatchEvent(new PopStateEvent("popstate"))},children:Object.keys(ln).map(s=>t("option",{value:s,lang:s,children:ln[s]},s))})]}),t(Et,{})]}),t("main",{id:"main",ref:n,tabIndex:-1,children:i}),t("footer",{class:"foot",children:[t("p",{children:l("foot")}),t("p",{children:t("a",{href:"/graphiql/",children:l("foot.graphiql")})})]})]})}function Hr(e){if(e.path==="/search")return t(Nt,{place:e});if(e.path.startsWith("/n/")){let n=decodeURIComponent(e.path.slice(3));return t(kt,{place:e,id:n},n)}return t(wt,{place:e})}Cn(t(Vr,{}),document.getElementById("page"));
